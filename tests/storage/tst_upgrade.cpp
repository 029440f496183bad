// SPDX-License-Identifier: GPL-3.0-or-later
#include "datafolder.h"
#include "storage/answerstore.h"
#include "storage/guidestore.h"
#include "storage/historystore.h"
#include "storage/interviewstore.h"
#include "storage/levelstore.h"
#include "storage/migration.h"
#include "storage/preferencestore.h"
#include "storage/verdictstore.h"
#include "storage/versionstore.h"
#include "support/result.h"

#include <QJsonArray>

using namespace Domain;
using namespace Qt::StringLiterals;
using Storage::AnswerStore;
using Storage::Connection;
using Storage::Database;

/// A file of each version that was ever out becomes one of today's, and everything in it stays.
class TestUpgrade : public QObject
{
    Q_OBJECT

private:
    DataFolder m_folder;

    /// Makes the data file by the statements that SQLite dumped from one of that version.
    void makeFile(int version)
    {
        QFile dump(QStringLiteral(TEST_DATA "/datafiles/version-%1.sql").arg(version));
        QVERIFY2(dump.open(QFile::ReadOnly | QFile::Text), qPrintable(dump.fileName()));
        m_folder.write({});
        const auto connection = Connection::open(m_folder.file());
        VERIFY_DONE(connection);
        for (const QString &statement : QString::fromUtf8(dump.readAll()).split(u"\n-- next\n"_s))
            VERIFY_DONE((*connection)->run(statement));
        QCOMPARE((*connection)->number(u"PRAGMA user_version"_s), version);
    }

    static void versions(int first = 1, int last = Storage::currentVersion)
    {
        QTest::addColumn<int>("version");
        for (int version = first; version <= last; ++version)
            QTest::addRow("version %d", version) << version;
    }

private Q_SLOTS:
    void init() { QFile::remove(m_folder.file()); }

    // Before a step to another version is added, a file of the one there is has to be kept here.
    void everyVersionHasItsFile()
    {
        QStringList expected;
        for (const Storage::Migration &step : Storage::migrations)
            expected += u"version-%1.sql"_s.arg(step.version);
        expected.sort();
        QCOMPARE(QDir(QStringLiteral(TEST_DATA "/datafiles")).entryList(QDir::Files, QDir::Name), expected);
    }

    void becomesToday_data() { versions(); }
    void becomesToday()
    {
        QFETCH(const int, version);
        makeFile(version);
        const auto database = m_folder.open();
        QCOMPARE(database->connection().number(u"PRAGMA user_version"_s), Storage::currentVersion);
        VERIFY_DONE(database->check()); // Compares the schema with a fresh one.
    }

    void everyAnswerStays_data() { versions(); }
    void everyAnswerStays()
    {
        QFETCH(const int, version);
        makeFile(version);
        Answer ready;
        ready.parts[Part::Situation]
            = u"Ticket sales fell over at 3 in the morning.\nHalf of the users saw an error."_s;
        ready.parts[Part::Task] = u"I was on call."_s;
        ready.parts[Part::Action]
            = u"1. Rolled back\n2. Found the lock\n\n```sql\nSELECT 1; -- not a statement's end\n```"_s;
        ready.parts[Part::Result] = u"Back after 20 minutes"_s;
        ready.parts[Part::Notes] = u"Say it calmly"_s;
        ready.ready = true;
        ready.covered = {0, 2, 4};
        Answer awkward;
        awkward.parts[Part::Situation] = u"a\0b"_s + QChar(0xD83D) + u'x';
        Answer notes;
        notes.parts[Part::Notes] = u"Für später 面接"_s;
        notes.covered = {1};
        const auto database = m_folder.open();
        QCOMPARE(AnswerStore(*database).load(u"backend-developer"_s),
            (Answers{{u"production-incident"_s, ready}, {u"slow-query"_s, awkward}}));
        QCOMPARE(AnswerStore(*database).load(u"small"_s), (Answers{{u"first"_s, notes}}));
    }

    void guidesAndPreferencesStay_data() { versions(); }
    void guidesAndPreferencesStay()
    {
        QFETCH(const int, version);
        makeFile(version);
        const auto database = m_folder.open();
        const auto guides = Storage::GuideStore(*database).load();
        VERIFY_DONE(guides);
        QCOMPARE(guides->size(), 1);
        QCOMPARE(guides->first().role, u"Tester"_s);
        QCOMPARE(guides->first().questions.first().pointers, (QStringList{u"One"_s, u"Two"_s}));
        QCOMPARE(Storage::PreferenceStore(*database).load(),
            (QHash<QString, QString>{{u"pack.company"_s, u"Harbour & Söhne"_s}}));
    }

    void thePreparationStays_data() { versions(2); }
    void thePreparationStays()
    {
        QFETCH(const int, version);
        makeFile(version);
        const auto database = m_folder.open();
        const auto history = Storage::HistoryStore(*database).load();
        VERIFY_DONE(history);
        QCOMPARE((*history)[Section::Work].first().value("x-own"_L1), (QJsonArray{1, QJsonValue::Null}));
        QCOMPARE(history->basics.value("name"_L1), u"Mara Lindqvist"_s);
        const auto interviews = Storage::InterviewStore(*database).load();
        VERIFY_DONE(interviews);
        QCOMPARE(interviews->first().stages.first().date, QDate(2026, 6, 1));
        QCOMPARE(Storage::LevelStore(*database).load(u"backend-developer"_s),
            (QHash<QString, Level>{{u"slow-query"_s, Level::High}}));
        QCOMPARE(Storage::VerdictStore(*database).load(u"backend-developer"_s),
            (Verdicts{{u"slow-query"_s, {{u"p95 of seat search"_s, Verdict::Pinned}}}}));
    }

    void theVersionsStay_data() { versions(3); }
    void theVersionsStay()
    {
        QFETCH(const int, version);
        makeFile(version);
        Version before{.at = timeFromText(u"2026-05-03T08:00:00.000Z"_s), .answer = {}};
        before.answer.parts[Part::Situation] = u"Ticket sales fell over."_s;
        before.answer.parts[Part::Action] = u"Rolled back"_s;
        before.answer.covered = {0};
        Version awkward{.at = timeFromText(u"2026-05-05T17:00:00.000Z"_s), .answer = {}};
        awkward.answer.parts[Part::Situation] = u"b\0"_s + QChar(0xD83D);
        const auto versions = Storage::VersionStore(*m_folder.open()).loadAll();
        VERIFY_DONE(versions);
        using Expected = QHash<AnswerKey, Storage::VersionStore::Versions>;
        QCOMPARE(*versions,
            (Expected{{{u"backend-developer"_s, u"production-incident"_s}, {before}},
                {{u"backend-developer"_s, u"slow-query"_s}, {awkward}}}));
    }

    void manyVersionsStay()
    {
        makeFile(3);
        constexpr int count = 130;
        QList<Version> expected;
        {
            const auto connection = Connection::open(m_folder.file());
            VERIFY_DONE(connection);
            for (int number = 0; number < count; ++number) {
                Version version{
                    .at = QDateTime(QDate(2026, 5, 4), QTime(9, 0), QTimeZone::UTC).addSecs(number), .answer = {}};
                version.answer.parts[Part::Notes] = QString(number, u'ß');
                version.answer.ready = number % 2 == 0;
                version.answer.covered = {number};
                VERIFY_DONE((*connection)
                        ->run(u"INSERT INTO answer_version (guide, question, written_at, situation, task, action, "
                              "result, notes, ready, covered) VALUES ('small', 'first', ?, '', '', '', '', ?, ?, ?)"_s,
                            QList<Storage::Row>{Storage::Row{timeText(version.at), version.answer.parts[Part::Notes],
                                int{version.answer.ready}, u"[%1]"_s.arg(number)}}));
                expected += version;
            }
        }
        const auto database = m_folder.open();
        QCOMPARE(Storage::VersionStore(*database).load({u"small"_s, u"first"_s}), expected);
        QCOMPARE(database->connection().number(u"PRAGMA freelist_count"_s), 0); // It is no longer than it has to be.
        VERIFY_DONE(database->check());
    }

    // What stood there before there were versions is one as soon as something else takes its place.
    void theFirstEditKeepsWhatWasThere()
    {
        makeFile(2);
        const auto database = m_folder.open();
        const AnswerKey key{u"small"_s, u"first"_s};
        const auto before = AnswerStore(*database).load(key);
        VERIFY_DONE(before);
        Answer after = *before;
        after.parts[Part::Notes] += u'!';
        VERIFY_DONE(AnswerStore(*database).save({{key, after}}));
        const auto versions = Storage::VersionStore(*database).load(key);
        VERIFY_DONE(versions);
        QCOMPARE(versions->size(), 1);
        QCOMPARE(versions->first().answer, *before);
        QCOMPARE(timeText(versions->first().at), u"2026-05-06T00:00:00.000Z"_s);
    }

    void canBeWrittenToAtOnce_data() { versions(); }
    void canBeWrittenToAtOnce()
    {
        QFETCH(const int, version);
        makeFile(version);
        History history;
        history.basics = {{u"name"_s, u"Somebody"_s}};
        VERIFY_DONE(Storage::HistoryStore(*m_folder.open()).save(history));
        QCOMPARE(Storage::HistoryStore(*m_folder.open()).load(), history);
    }

    void forReadingOnlyItIsLeft_data() { versions(1, Storage::currentVersion - 1); }
    void forReadingOnlyItIsLeft()
    {
        QFETCH(const int, version);
        makeFile(version);
        const QByteArray before = m_folder.bytes();
        const auto database = Database::open(m_folder.file(), Database::Access::ReadOnly);
        QVERIFY(!database);
        QVERIFY2(database.error().why.contains(u"up to date"_s), qUtf8Printable(database.error().text()));
        QCOMPARE(m_folder.bytes(), before);
    }
};

QTEST_GUILESS_MAIN(TestUpgrade)
#include "tst_upgrade.moc"
