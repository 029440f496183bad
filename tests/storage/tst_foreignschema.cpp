// SPDX-License-Identifier: GPL-3.0-or-later
#include "datafolder.h"
#include "storage/answerstore.h"
#include "storage/backupname.h"
#include "storage/backups.h"
#include "storage/restore.h"
#include "support/result.h"

using namespace Domain;
using namespace Qt::StringLiterals;
using Storage::Connection;
using Storage::Database;
using Access = Storage::Database::Access;

/// A data file from somebody else may hold anything: what is not ours is refused by name before anything of it runs.
class TestForeignSchema : public QObject
{
    Q_OBJECT

private:
    /// A sound data file, and then what a stranger's SQLite does to it.
    static void craft(const DataFolder &folder, const QStringList &statements)
    {
        {
            const auto database = folder.open();
            VERIFY_DONE(Storage::AnswerStore(*database).save({{{u"guide"_s, u"question"_s}, {}}}));
        }
        const auto connection = Storage::Connection::open(folder.file()); // does nothing of its own when it closes
        VERIFY_DONE(connection);
        for (const QString &statement : statements)
            VERIFY_DONE((*connection)->rows(statement));
    }

    static void refusesWith(const QStringList &statements, const QString &why)
    {
        const DataFolder folder;
        craft(folder, statements);
        const QByteArray before = folder.bytes();
        for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
            const auto database = Database::open(folder.file(), access);
            QVERIFY2(!database, "it was opened");
            QCOMPARE(database.error().where, folder.file());
            QVERIFY2(database.error().why.contains(why), qUtf8Printable(database.error().text()));
            QCOMPARE(folder.bytes(), before);
            QCOMPARE(folder.names(), QStringList{u"starwright.db"_s});
        }
    }

private Q_SLOTS:
    void refused_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<QString>("why");
        const QString onAnswers = u"BEGIN UPDATE answer SET notes = 'theirs'; END"_s;
        QTest::newRow("a trigger") << QStringList{u"CREATE TRIGGER spy AFTER INSERT ON answer "_s + onAnswers}
                                   << u"the trigger “spy”"_s;
        QTest::newRow("a trigger by the name of a table")
            << QStringList{u"CREATE TRIGGER answer AFTER INSERT ON preference "_s + onAnswers}
            << u"the trigger “answer”"_s;
        QTest::newRow("a view") << QStringList{u"CREATE VIEW extra AS SELECT * FROM answer"_s} << u"the view “extra”"_s;
        QTest::newRow("a view in place of a table") << QStringList{u"DROP TABLE preference"_s,
            u"CREATE VIEW preference AS SELECT guide AS name, notes AS value FROM answer"_s}
                                                    << u"the view “preference”"_s;
        QTest::newRow("a generated column")
            << QStringList{u"ALTER TABLE preference ADD COLUMN sum TEXT AS (upper(value))"_s}
            << u"a generated column “sum”"_s;
        QTest::newRow("a foreign table") << QStringList{u"CREATE TABLE theirs (x)"_s} << u"the table “theirs”"_s;
        QTest::newRow("a virtual table") << QStringList{u"CREATE VIRTUAL TABLE words USING fts5(x)"_s}
                                         << u"the virtual table “words”"_s;
        QTest::newRow("an index over an expression")
            << QStringList{u"CREATE INDEX late ON answer (upper(notes))"_s} << u"the index “late”"_s;
        QTest::newRow("another column") << QStringList{u"ALTER TABLE answer ADD COLUMN more TEXT"_s}
                                        << u"the table “answer” is not as Starwright makes it"_s;
        QTest::newRow("a default that is run") << QStringList{u"DROP TABLE preference"_s,
            u"CREATE TABLE preference (name TEXT NOT NULL PRIMARY KEY DEFAULT (hex(randomblob(9))), "
            "value TEXT NOT NULL) STRICT"_s} << u"the table “preference” is not as Starwright makes it"_s;
        QTest::newRow("a missing table") << QStringList{u"DROP TABLE verdict"_s} << u"the table “verdict” is missing"_s;
        QTest::newRow("a name that is no line")
            << QStringList{u"CREATE VIEW \"a\nb\" AS SELECT 1"_s} << u"the view “a?b”"_s;
        QTest::newRow("a long name") << QStringList{u"CREATE VIEW "_s + u"x"_s.repeated(5000) + u" AS SELECT 1"_s}
                                     << u"the view “"_s + u"x"_s.repeated(60) + u"”"_s;
        QTest::newRow("an entry of another kind than it says") << QStringList{u"CREATE TABLE theirs (x)"_s,
            u"PRAGMA writable_schema = ON"_s, u"UPDATE sqlite_schema SET type = 'view' WHERE name = 'theirs'"_s,
            u"PRAGMA writable_schema = OFF"_s} << u"damaged"_s;
    }

    void refused()
    {
        QFETCH(const QStringList, statements);
        QFETCH(const QString, why);
        refusesWith(statements, why);
    }

    void aSchemaThatIsNoSqlIsRefused()
    {
        refusesWith({u"CREATE TABLE theirs (x)"_s, u"PRAGMA writable_schema = ON"_s,
                        u"UPDATE sqlite_schema SET sql = 'nonsense' WHERE name = 'theirs'"_s,
                        u"PRAGMA writable_schema = OFF"_s},
            u"damaged"_s);
    }

    void anOlderVersionIsHeldToItsOwnTables()
    {
        const DataFolder folder;
        craft(folder, {u"PRAGMA user_version = 1"_s});
        const auto database = Database::open(folder.file(), Access::ReadWrite);
        QVERIFY(!database);
        QVERIFY2(database.error().why.contains(u"nothing in it was run"_s), qUtf8Printable(database.error().text()));
    }

    void statisticsAreHarmless()
    {
        const DataFolder folder;
        craft(folder, {u"ANALYZE"_s});
        VERIFY_DONE(Database::open(folder.file(), Access::ReadWrite));
    }

    // It would keep the window waiting for ever.
    void nothingOfItRuns()
    {
        const DataFolder folder;
        craft(folder,
            {u"CREATE VIEW endless AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n"_s,
                u"CREATE TRIGGER run BEFORE INSERT ON preference BEGIN SELECT count(*) FROM endless; END"_s});
        QVERIFY(!Database::open(folder.file(), Access::ReadWrite));
    }

    // Nor where it is looked at for what could be restored, or as the newest backup.
    void nothingOfItRunsAsABackup()
    {
        const DataFolder folder;
        craft(folder,
            {u"DROP TABLE preference"_s,
                u"CREATE VIEW preference AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) "
                "SELECT x AS name, x AS value FROM n"_s});
        QCOMPARE(Storage::backupInsteadOf(folder.file()), std::nullopt);
        const auto sound = Storage::checkBackup(folder.file());
        QVERIFY(!sound);
        QVERIFY2(sound.error().why.contains(u"the view “preference”"_s), qUtf8Printable(sound.error().text()));

        const DataFolder other;
        const auto database = other.open();
        QVERIFY(QDir().mkdir(Storage::backupFolder(other.file())));
        const QDateTime yesterday = QDateTime::currentDateTimeUtc().addDays(-1);
        const QString newest = Storage::backupName(other.file(), yesterday, Domain::BackupReason::Schedule);
        QVERIFY(QFile::copy(folder.file(), Storage::backupFolder(other.file()) + u'/' + newest));
        const auto made = Storage::makeBackupIfDue(database->connection());
        VERIFY_DONE(made);
        QVERIFY(*made);
    }

    // Last, since SQLite raises the limit of a process no more.
    void memoryHasAnEnd()
    {
        const DataFolder folder;
        const auto database = folder.open();
        QVERIFY(database->connection().number(u"SELECT length(zeroblob(90000000) || 'x')"_s));
        VERIFY_DONE(database->connection().rows(u"PRAGMA hard_heap_limit = 9000000"_s));
        const auto large = database->connection().rows(u"SELECT length(zeroblob(90000000) || 'x')"_s);
        QVERIFY(!large);
        QVERIFY2(large.error().why.contains(u"larger than any"_s), qUtf8Printable(large.error().text()));
    }
};

QTEST_GUILESS_MAIN(TestForeignSchema)
#include "tst_foreignschema.moc"
