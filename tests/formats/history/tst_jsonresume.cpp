// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/history/line.h"
#include "formats/history/readhistory.h"
#include "support/result.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringEncoder>
#include <QTest>

using namespace Domain;
using namespace Formats;
using namespace Qt::StringLiterals;

namespace
{

QByteArray sample()
{
    QFile file(QStringLiteral(TEST_DATA "/cvs/everything.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString leftOutIn(const ReadHistory &read)
{
    QStringList lines;
    for (const LeftOut &item : read.leftOut)
        lines.append(item.place + u": " + item.text + u": " + item.why);
    return lines.join(u'\n');
}

/// With quotes that need no escape; moc takes no raw string of several lines.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QJsonObject readBack(const QByteArray &bytes)
{
    const auto read = readHistory(bytes, u"cv.json"_s);
    return read ? toJson(read->history) : QJsonObject{{u"error"_s, read.error().text()}};
}

} // namespace

/// A JSON Resume comes in as it is, and what does not fit goes alone.
class TestJsonResume : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allComesBack()
    {
        const auto read = readHistory(sample(), u"everything.json"_s);
        VERIFY_DONE(read);
        QCOMPARE(read->format, HistoryFormat::JsonResume);
        QCOMPARE(leftOutIn(*read), QString());
        QCOMPARE(toJson(read->history), QJsonDocument::fromJson(sample()).object());
        for (const Section section : sections)
            QVERIFY2(!read->history[section].isEmpty(), keyOf(section).data());
    }

    void orderIsKept()
    {
        const auto read = readHistory(
            json("{'work': [{'name': 'B', 'highlights': ['2', '1']}, {'name': 'A'}, {'name': 'C'}]}"), u"f"_s);
        VERIFY_DONE(read);
        QStringList names;
        for (const Entry &entry : read->history[Section::Work])
            names.append(textOf(entry, "name"_L1));
        QCOMPARE(names, QStringList({u"B"_s, u"A"_s, u"C"_s}));
        QCOMPARE(listOf(read->history[Section::Work][0], "highlights"_L1), QStringList({u"2"_s, u"1"_s}));
    }

    void draftsGetTheirPresentNames()
    {
        const QJsonObject history
            = readBack(json("{"
                            "'basics': {'website': 'a.example', 'picture': 'a.png'},"
                            "'work': [{'company': 'A', 'website': 'b.example'}, {'company': 'Old', 'name': 'New'}],"
                            "'education': [{'gpa': 3.5}], 'unknown': {'company': 'Stays', 'website': 'too'}}"));
        QCOMPARE(history["basics"_L1], (QJsonObject{{u"url"_s, u"a.example"_s}, {u"image"_s, u"a.png"_s}}));
        QCOMPARE(history["work"_L1][0], (QJsonObject{{u"name"_s, u"A"_s}, {u"url"_s, u"b.example"_s}}));
        QCOMPARE(history["work"_L1][1], (QJsonObject{{u"company"_s, u"Old"_s}, {u"name"_s, u"New"_s}}));
        QCOMPARE(history["education"_L1][0], (QJsonObject{{u"score"_s, u"3.5"_s}}));
        QCOMPARE(history["unknown"_L1], (QJsonObject{{u"company"_s, u"Stays"_s}, {u"website"_s, u"too"_s}}));
    }

    void datesBecomeDates()
    {
        const QJsonObject history = readBack(json(
            "{'work': ["
            "{'startDate': 2019, 'endDate': 'Present'}, {'startDate': 'Mar 2019', 'endDate': '2020-01-31T23:00:00Z'},"
            "{'startDate': '', 'endDate': null, 'name': 'A'}]}"));
        QCOMPARE(history["work"_L1][0], (QJsonObject{{u"startDate"_s, u"2019"_s}}));
        QCOMPARE(history["work"_L1][1], (QJsonObject{{u"startDate"_s, u"2019-03"_s}, {u"endDate"_s, u"2020-01-31"_s}}));
        QCOMPARE(history["work"_L1][2], (QJsonObject{{u"startDate"_s, QString()}, {u"name"_s, u"A"_s}}));
    }

    void whatDoesNotFitGoesAlone()
    {
        const auto read = readHistory(
            json("{"
                 "'basics': {'name': ['A'], 'email': 5, 'location': 'Bonn', 'profiles': [7, {'network': true}, {'url': "
                 "'u'}]},"
                 "'work': [{'name': 'A', 'position': {'x': 1}, 'highlights': ['kept', 12, ['not'], null]}, 'text',"
                 "{'name': 'B', 'startDate': 'once', 'highlights': 'one'}],"
                 "'skills': {'name': 'Go'}, 'projects': null, 'languages': [3.25]}"),
            u"cv.json"_s);
        VERIFY_DONE(read);
        QCOMPARE(leftOutIn(*read),
            QStringList({u"basics.name: [\"A\"]: must be text, not a list"_s,
                            u"basics.profiles[0]: 7: must be an object, not a number"_s,
                            u"basics.profiles[1].network: true: must be text, not true or false"_s,
                            u"basics.location: Bonn: must be an object, not text"_s,
                            u"work[0].position: {\"x\":1}: must be text, not an object"_s,
                            u"work[0].highlights[2]: [\"not\"]: must be text, not a list"_s,
                            u"work[1]: text: must be an object, not text"_s,
                            u"work[2].startDate: once: is no date: dates are YYYY, YYYY-MM or YYYY-MM-DD"_s,
                            u"work[2].highlights: one: must be a list of texts, not text"_s,
                            u"skills: {\"name\":\"Go\"}: must be a list, not an object"_s,
                            u"languages[0]: 3.25: must be an object, not a number"_s})
                .join(u'\n'));
        QCOMPARE(toJson(read->history),
            QJsonDocument::fromJson(json("{'basics': {'email': '5', 'profiles': [{'url': 'u'}]},"
                                         "'work': [{'name': 'A', 'highlights': ['kept', '12']}, {'name': 'B'}]}"))
                .object());
    }

    void numbersAreTextsAsWritten()
    {
        const QJsonObject history = readBack(
            json("{'skills': [{'name': 1000000, 'level': 0.1, 'keywords': [-3, 1e300, 9007199254740991]}]}"));
        QCOMPARE(history["skills"_L1][0],
            (QJsonObject{{u"name"_s, u"1000000"_s}, {u"level"_s, u"0.1"_s},
                {u"keywords"_s, QJsonArray{u"-3"_s, u"1e+300"_s, u"9007199254740991"_s}}}));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &error) {
            QTest::newRow(name) << bytes << error;
        };
        row("a key twice", "{\"work\": [],\n\"work\": []}", u": line 2, column 1: the key 'work' stands here twice"_s);
        row("1e999", json("{'work': [], 'x': 1e999}"), u": line 1, column 24: this is no JSON: illegal number"_s);
        row("a list", "[]", u": must be an object, not a list"_s);
        row("another document", json("{'name': 'x', 'version': '1.0.0'}"),
            u": it has none of the parts of a JSON Resume, such as 'basics' or 'work'"_s);
        const QByteArray deep = json("{'work': ") + QByteArray(64, '[') + QByteArray(64, ']') + '}';
        row("65 deep", deep, u": line 1, column 73: objects and lists are nested more than 64 deep"_s);
        row("for ever deep", QByteArray(1'000'000, '{'),
            u": line 1, column 65: objects and lists are nested more than 64 deep"_s);
        row("21 MB", QByteArray(21'000'000, '{'), u": it is larger than 20 MB"_s);
        const QByteArray lines = json("{'work': [{'highlights': ['x'") + QByteArray(",\"x\"").repeated(10'000) + "]}]}";
        row("10,001 lines", lines, u": its history has more than 10000 lines"_s);
    }

    void refused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, error);
        const auto read = readHistory(bytes, u"cv.json"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().text(), u"cannot read cv.json"_s + error);
    }

    void theLimitsThemselvesAreTaken()
    {
        const QByteArray deep = json("{'work': [], 'x': ") + QByteArray(63, '[') + QByteArray(63, ']') + '}';
        VERIFY_DONE(readHistory(deep, u"cv.json"_s));
        QCOMPARE(readBack(deep), QJsonDocument::fromJson(json("{'x': ") + deep.sliced(18)).object());
        VERIFY_DONE(readHistory(
            json("{'work': [{'highlights': ['x'") + QByteArray(",\"x\"").repeated(9'999) + "]}]}", u"cv.json"_s));
    }

    void bracketsInTextsDoNotNest()
    {
        VERIFY_DONE(readHistory(json("{'work': [], 'x': '\\'[[") + QByteArray(100, '[') + "\"}", u"cv.json"_s));
    }

    void otherEncodings()
    {
        const QString text = u"{\"basics\": {\"name\": \"Jörg Übel\"}}"_s;
        QStringEncoder utf16(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
        QCOMPARE(readBack(utf16(text))["basics"_L1]["name"_L1], u"Jörg Übel"_s);
        QCOMPARE(readBack(text.toLatin1())["basics"_L1]["name"_L1], u"Jörg Übel"_s);
    }

    void terminalsAreSafe()
    {
        const QJsonObject history
            = readBack(json("{'work': [{'name': 'A\\u001b[2J\\u0000B', 'summary': '1\\n2\\t3'}]}"));
        QCOMPARE(history["work"_L1][0], (QJsonObject{{u"name"_s, u"A[2JB"_s}, {u"summary"_s, u"1\n2\t3"_s}}));
    }
};

QTEST_APPLESS_MAIN(TestJsonResume)
#include "tst_jsonresume.moc"
