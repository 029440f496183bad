// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/export/exportfile.h"
#include "formats/export/exportformat.h"
#include "formats/export/exportreader.h"
#include "support/everythinggenerator.h"
#include "support/mutations.h"
#include "support/result.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Domain;
using namespace Formats;
using namespace Qt::StringLiterals;

/// An export comes back as it was, and what is no sound export is refused with the place.
class TestExport : public QObject
{
    Q_OBJECT

private:
    static ExportOrigin origin()
    {
        return {.program = u"1.2.3"_s, .at = QDateTime(QDate(2026, 5, 4), QTime(9, 30), QTimeZone::UTC)};
    }

    static QJsonObject document(const Everything &everything)
    {
        return QJsonDocument::fromJson(toExport(everything, origin())).object();
    }

    static Result<Everything> readBack(const QJsonObject &document)
    {
        return readExport(QJsonDocument(document).toJson(), u"e.json"_s);
    }

    static Everything small()
    {
        Everything everything;
        DatedAnswer answer{.present = {.at = origin().at, .answer = {}}, .earlier = {}};
        answer.earlier.append({.at = origin().at.addDays(-1), .answer = {}});
        everything.answers.insert({.guide = u"guide"_s, .question = u"first"_s}, answer);
        everything.history[Section::Work] = {{{u"name"_s, u"Ferry"_s}, {u"highlights"_s, QJsonArray{u"a"_s}}}};
        everything.levels.insert({.guide = u"guide"_s, .question = u"first"_s}, Level::High);
        everything.verdicts[{.guide = u"guide"_s, .question = u"first"_s}].insert(u"line"_s, Verdict::Pinned);
        everything.preferences.insert(u"pack.company"_s, u"Ferry"_s);
        everything.interviews = {{.id = u"one"_s,
            .guide = u"guide"_s,
            .company = u"Ferry"_s,
            .role = {},
            .stages = {{.stage = u"talk"_s, .date = QDate(2026, 6, 1)}},
            .ownQuestions = {u"Who is on call?"_s}}};
        return everything;
    }

    /// The document with one value put in, or taken out where it is undefined; a path is "answers/0/ready".
    static QJsonValue changed(const QJsonValue &around, const QStringList &path, const QJsonValue &value)
    {
        if (path.isEmpty())
            return value;
        if (around.isArray()) {
            QJsonArray array = around.toArray();
            const qsizetype place = path.first().toLongLong();
            if (place == array.size())
                array.append(array.first());
            array[place] = changed(array.at(place), path.sliced(1), value);
            return array;
        }
        QJsonObject object = around.toObject();
        if (path.size() == 1 && value.isUndefined())
            object.remove(path.first());
        else
            object[path.first()] = changed(object.value(path.first()), path.sliced(1), value);
        return object;
    }

private Q_SLOTS:
    void everythingComesBack()
    {
        for (quint32 seed = 0; seed < 50; ++seed) {
            const Everything some = Support::generatedEverything(9, seed);
            const auto back = readExport(toExport(some, origin()), u"e.json"_s);
            VERIFY_DONE(back);
            QVERIFY2(*back == some, qPrintable(QString::number(seed)));
        }
        QCOMPARE(readExport(toExport({}, origin()), u"e.json"_s), Everything());
    }

    void megabytesComeBack()
    {
        QRandomGenerator random(1);
        Everything everything = small();
        for (const Part part : allParts) {
            DatedAnswer answer{.present = {.at = origin().at, .answer = {}}, .earlier = {}};
            answer.present.answer.parts[part] = Support::anyPlaneText(500'000, random);
            everything.answers.insert({.guide = u"guide"_s, .question = toWord(part)}, answer);
        }
        const auto back = readExport(toExport(everything, origin()), u"e.json"_s);
        VERIFY_DONE(back);
        QVERIFY(*back == everything);
    }

    void tenThousandAnswersComeBack()
    {
        const Everything many = Support::generatedEverything(10'000, 1);
        QCOMPARE(many.answers.size(), 10'000);
        const auto back = readExport(toExport(many, origin()), u"e.json"_s);
        VERIFY_DONE(back);
        QVERIFY(*back == many);
    }

    void theSameMakesTheSameBytes()
    {
        const Everything some = Support::generatedEverything(30, 1);
        Everything other; // Put together in another order.
        other = some;
        other.answers.clear();
        for (const AnswerKey &key : sortedKeys(some.answers))
            other.answers.insert(key, some.answers.value(key));
        QCOMPARE(toExport(other, origin()), toExport(some, origin()));
    }

    void newerIsRefusedWhateverItHolds()
    {
        const auto read = readBack({{u"format"_s, u"starwright-export"_s}, {u"version"_s, exportVersion + 1},
            {u"answers"_s, u"something new"_s}, {u"what"_s, 1}});
        QVERIFY(!read);
        QCOMPARE(read.error().where, u"e.json"_s);
        QVERIFY2(read.error().why.contains(u"a newer Starwright"_s), qUtf8Printable(read.error().text()));
    }

    void whatIsNotSoundIsRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("reason");
        const auto add = [](const char *path, const QJsonValue &value, const char *place, const char *reason) {
            QTest::addRow("%s %d", path, static_cast<int>(value.type()))
                << QString::fromLatin1(path) << value << QString::fromLatin1(place) << QString::fromLatin1(reason);
        };
        const QJsonValue none(QJsonValue::Undefined);
        add("format", u"other"_s, "", "no export of Starwright");
        add("format", none, "", "no export of Starwright");
        add("version", 0, ": version", "must be 1");
        add("version", u"1"_s, ": version", "must be 1");
        add("exportedAt", u"yesterday"_s, ": exportedAt", "must be a time");
        add("answers", none, "", "'answers' is missing");
        add("answers", 1, ": answers", "must be a list, not a number");
        add("answers/0", u"x"_s, ": answers[0]", "must be an object, not text");
        add("answers/0/ready", 1, ": answers[0].ready", "must be true or false, not a number");
        add("answers/0/action", 1, ": answers[0].action", "must be text, not a number");
        add("answers/0/action", none, ": answers[0]", "'action' is missing");
        add("answers/0/guide", QJsonValue::Null, ": answers[0].guide", "must be text, not null");
        add("answers/0/writtenAt", u"2026-05-04"_s, ": answers[0].writtenAt", "must be a time");
        add("answers/0/covered", QJsonArray{-1}, ": answers[0].covered[0]", "must be a whole number from 0");
        add("answers/0/covered", QJsonArray{0.5}, ": answers[0].covered[0]", "must be a whole number from 0");
        add("answers/0/covered", QJsonArray{1e99}, ": answers[0].covered[0]", "must be a whole number from 0");
        add("answers/0/covered", QJsonArray{2, 2}, ": answers[0].covered[1]", "twice");
        add("answers/0/versions/0/notes", QJsonArray(), ": answers[0].versions[0].notes", "must be text, not a list");
        add("answers/0/versions/0/guide", u"x"_s, ": answers[0].versions[0]", "unknown key 'guide'");
        add("answers/0/extra", 1, ": answers[0]", "unknown key 'extra'");
        add("answers/1/ready", false, ": answers[1]", "has this already");
        add("extra", 1, "", "unknown key 'extra'");
        add("history", QJsonArray(), ": history", "must be an object, not a list");
        add("history/basics", 1, ": history.basics", "must be an object, not a number");
        add("history/work", 1, ": history.work", "must be a list, not a number");
        add("history/work/0/name", 1, ": history.work[0].name", "must be text, not a number");
        add("history/work/0/highlights", u"a"_s, ": history.work[0].highlights", "must be a list of texts, not text");
        add("history/work/0/highlights", QJsonArray{1}, ": history.work[0].highlights", "must be a list of texts");
        add("levels/0/level", u"urgent"_s, ": levels[0].level", "'high', 'medium' or 'low'");
        add("levels/1/level", u"low"_s, ": levels[1]", "has this already");
        add("verdicts/0/verdict", u"none"_s, ": verdicts[0].verdict", "'pinned' or 'dismissed'");
        add("verdicts/1/verdict", u"pinned"_s, ": verdicts[1]", "has this already");
        add("interviews/0/stages/0/date", u"2026-13-01"_s, ": interviews[0].stages[0].date", "must be a date");
        add("interviews/1/role", u"x"_s, ": interviews[1]", "has this already");
        add("preferences/1/value", u"x"_s, ": preferences[1]", "has this already");
        add("guides", QJsonArray{QJsonObject{}}, ": guides[0]", "'id' is missing");
    }

    void whatIsNotSoundIsRefused()
    {
        QFETCH(const QString, path);
        QFETCH(const QJsonValue, value);
        QFETCH(const QString, place);
        QFETCH(const QString, reason);
        const QJsonObject sound = document(small());
        VERIFY_DONE(readBack(sound));
        const auto read = readBack(changed(sound, path.split(u'/'), value).toObject());
        QVERIFY(!read);
        QCOMPARE(read.error().where, u"e.json"_s + place);
        QVERIFY2(read.error().why.contains(reason), qUtf8Printable(read.error().text()));
    }

    void whatIsNoSoundJsonIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("reason");
        QTest::newRow("nothing") << QByteArray() << u"it is empty"_s;
        QTest::newRow("a list") << QByteArray("[]") << u"must be an object"_s;
        QTest::newRow("text") << QByteArray("Dear diary") << u"this is no JSON"_s;
        QTest::newRow("no UTF-8") << QByteArray("{\"format\": \"\xFF\"}") << u"no UTF-8"_s;
        QTest::newRow("a key twice") << QByteArray(R"({"format": "a", "format": "b"})") << u"stands here twice"_s;
        QTest::newRow("too deep") << "{\"history\": " + QByteArray(200, '[') + QByteArray(200, ']') + '}'
                                  << u"nested more than"_s;
        QTest::newRow("cut short") << toExport(small(), origin()).chopped(3) << u"this is no JSON"_s;
    }

    void whatIsNoSoundJsonIsRefused()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, reason);
        const auto read = readExport(json, u"e.json"_s);
        QVERIFY(!read);
        QVERIFY2(read.error().where.startsWith(u"e.json"_s), qUtf8Printable(read.error().text()));
        QVERIFY2(read.error().why.contains(reason), qUtf8Printable(read.error().text()));
    }

    // What is read at all can be written and read again; nothing crashes.
    void spoiledExportsAreReadOrRefused()
    {
        Support::Mutations mutations(
            {toExport(small(), origin()), toExport(Support::generatedEverything(3, 1), origin())},
            {"\"ready\"", "true", "null", "[", "]", "{", "}", "\"\\ud83d\"", "1e999", "\"versions\": []", ","}, 4);
        int sound = 0;
        for (int round = 0; round < 3'000; ++round) {
            const auto read = readExport(mutations.next(), u"e.json"_s);
            if (!read) {
                QVERIFY(!read.error().why.isEmpty());
                continue;
            }
            ++sound;
            QVERIFY(readExport(toExport(*read, origin()), u"e.json"_s) == read);
        }
        QVERIFY(sound > 0);
    }

    void theFileIsPrivateAndWhole()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"e.json"_s);
        const Everything some = Support::generatedEverything(9, 1);
        VERIFY_DONE(writeExport(file, some, origin()));
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(file) & others));
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | others));
        VERIFY_DONE(writeExport(file, some, origin())); // In place of one that everybody could read.
        QVERIFY(!(QFile::permissions(file) & others));
        QVERIFY(readExportFile(file) == some);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"e.json"_s});
    }

    void whatCannotBeWrittenIsTold()
    {
        const QTemporaryDir folder;
        const auto there = writeExport(folder.path(), small(), origin());
        QVERIFY(!there);
        QVERIFY2(there.error().why.contains(u"a folder has that name"_s), qUtf8Printable(there.error().text()));
        const auto nowhere = writeExport(folder.filePath(u"no/e.json"_s), small(), origin());
        QVERIFY(!nowhere);
        QVERIFY2(nowhere.error().why.contains(u"there is no folder"_s), qUtf8Printable(nowhere.error().text()));
    }

    void aDataFileIsNotReplaced()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"starwright.db"_s);
        const QByteArray content = QByteArray("SQLite format 3\0", 16) + QByteArray(100, 'x');
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.write(content) == content.size() && file.flush());
        const auto written = writeExport(path, small(), origin());
        QVERIFY(!written);
        QVERIFY2(written.error().why.contains(u"a data file"_s), qUtf8Printable(written.error().text()));
        QVERIFY(file.seek(0));
        QCOMPARE(file.readAll(), content);
    }

    // A guide that the data file should not hold: its export would be refused, so none is written over a sound one.
    void whatWouldNotComeBackIsNotWritten()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"e.json"_s);
        VERIFY_DONE(writeExport(file, small(), origin()));
        Everything broken;
        broken.guides.append(Guide());
        const auto written = writeExport(file, broken, origin());
        QVERIFY(!written);
        QVERIFY2(written.error().why.contains(u"guides[0]"_s), qUtf8Printable(written.error().text()));
        QVERIFY(readExportFile(file) == small());
    }
};

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
