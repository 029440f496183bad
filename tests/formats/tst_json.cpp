// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/json/jsonobject.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What is no JSON object is refused with line and column.
class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, const QByteArray &json, const QString &error) {
            QTest::newRow(name) << json << u"cannot read f.json"_s + error;
        };
        row("nothing", "", u": it is empty"_s);
        row("white space", "\xEF\xBB\xBF \n", u": it is empty"_s);
        row("a list", "[{}]", u": must be an object, not a list"_s);
        row("a comma too many", "{\n  \"a\": 1,\n}", u": line 3, column 2: this is no JSON: "_s);
        row("columns are characters", "{\"é😀\": x}", u": line 1, column 8: this is no JSON: "_s);
        row("1e999", "{\"a\": 1e999}", u": line 1, column 12: this is no JSON: "_s);
        row("cut off", "{\"a\": [1, 2", u": line 1, column 12: this is no JSON: "_s);
        row("more behind it", "{} {}", u": line 1, column 4: this is no JSON: "_s);
        row("Latin-1", "{\n\"a\": \"\xE9\"\n}", u": line 2: this is no UTF-8 text"_s);
        row("UTF-16", QByteArray("\xFF\xFE{\0}\0", 6), u": line 1: this is no UTF-8 text"_s);
        row("nested for ever", QByteArray(100'000, '['),
            u": line 1, column 1025: objects and lists are nested more than 1024 deep"_s);
        row("a key twice", "{\"a\": {\"b\": 1},\n \"a\": 2}", u": line 2, column 2: the key 'a' stands here twice"_s);
        row("a key twice, escaped", "{\"a\\\"b\": 1, \"a\\u0022b\": 2}",
            u": line 1, column 13: the key 'a\"b' stands here twice"_s);
        row("a key twice, deep", "{\"a\": [{}, {\"x\": 1, \"x\" : 2}]}",
            u": line 1, column 21: the key 'x' stands here twice"_s);
        row("21 MB", QByteArray(21'000'000, ' '), u": it is larger than 20 MB"_s);
    }

    void refused()
    {
        QFETCH(QByteArray, json);
        const auto object = Formats::readJsonObject(json, u"f.json"_s);
        QVERIFY(!object);
        QFETCH(QString, error); // up to where Qt's own words begin
        QCOMPARE(object.error().text().first(error.size()), error);
    }

    void taken_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("plain") << QByteArray("{\"a\": \"x\"}");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{\"a\": \"x\"}");
        QTest::newRow("the same key elsewhere")
            << QByteArray("{\"a\": \"x\", \"b\": {\"a\": 1}, \"c\": [{\"a\": 1}, {\"a\": 1}]}");
        QTest::newRow("a value like a key")
            << QByteArray("{\"a\": \"x\", \"b\": [\"a\", \"a\", \"{\", \"}:\\\\\", \"\\\"\"]}");
    }

    void taken()
    {
        QFETCH(QByteArray, json);
        const auto object = Formats::readJsonObject(json, u"f.json"_s);
        QVERIFY2(object, qPrintable(object.error_or(Domain::Error{}).text()));
        QCOMPARE(object->value("a"_L1).toString(), u"x"_s);
    }
};

QTEST_APPLESS_MAIN(TestJson)
#include "tst_json.moc"
