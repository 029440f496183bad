// SPDX-License-Identifier: GPL-3.0-or-later
#include "datafolder.h"
#include "storage/answerstore.h"
#include "storage/datafile.h"
#include "storage/migration.h"
#include "support/result.h"

#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Domain;
using namespace Qt::StringLiterals;
using Storage::AnswerStore;
using Storage::Connection;
using Storage::Database;
using Access = Storage::Database::Access;

/// Making a data file, opening it, and checking it.
class TestDatabase : public QObject
{
    Q_OBJECT

private:
    static constexpr QFile::Permissions anybodyElse = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

private Q_SLOTS:
    void initTestCase()
    {
#ifdef Q_OS_UNIX
        umask(0);
#endif
    }

    void madeWholeAndAlone()
    {
        const DataFolder folder;
        const auto database = folder.open();
        QCOMPARE(database->file(), folder.file());
        QVERIFY(!database->isReadOnly());
        VERIFY_DONE(database->check());
        QCOMPARE(folder.names(), QStringList{u"starwright.db"_s});
    }

    void makingReplacesNothing()
    {
        const DataFolder folder;
        folder.write("somebody else was faster");
        VERIFY_DONE(Storage::createDataFile(folder.file()));
        QCOMPARE(folder.bytes(), "somebody else was faster"_ba);
        QCOMPARE(folder.names(), QStringList{u"starwright.db"_s});
    }

    void madeForItsOwnerAlone()
    {
#ifdef Q_OS_UNIX
        const DataFolder folder;
        const auto database = folder.open();
        QCOMPARE(QFile::permissions(folder.file()) & anybodyElse, QFile::Permissions());
        VERIFY_DONE(database->connection().run(u"BEGIN"_s));
        VERIFY_DONE(database->connection().run(u"INSERT INTO preference VALUES ('name', 'value')"_s));
        QVERIFY(QFileInfo::exists(folder.file() + u"-journal"_s));
        QCOMPARE(QFile::permissions(folder.file() + u"-journal"_s) & anybodyElse, QFile::Permissions());
#else
        QSKIP("files have no modes on this system");
#endif
    }

    void folderOfTheDefaultFileIsMade()
    {
        const DataFolder folder;
        qputenv("HOME", folder.path().toLocal8Bit());
        qputenv("XDG_DATA_HOME", folder.file(u"deep/data"_s).toLocal8Bit());
        QCoreApplication::setApplicationName(u"starwright"_s);
        const QString file = Storage::defaultDataFile();
        QVERIFY(file.endsWith(u"/starwright/starwright.db"_s));
        if (!file.startsWith(folder.path()))
            QSKIP("the folder for data cannot be moved on this system");
        VERIFY_DONE(Database::open(file, Access::ReadWrite));
#ifdef Q_OS_UNIX
        for (const QString &made : {file, QFileInfo(file).path(), folder.file(u"deep"_s)})
            QCOMPARE(QFile::permissions(made) & anybodyElse, QFile::Permissions());
#endif
    }

    void namesAreTakenAsTheyAre_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("marks of a URI") << u"a b%20?mode=memory#c&d.db"_s;
        QTest::newRow("other scripts") << u"Vorstellungsgespräch 面接 😀.db"_s;
        QTest::newRow("quotes") << u"'it' said;.db"_s;
    }

    void namesAreTakenAsTheyAre()
    {
        QFETCH(const QString, name);
        const DataFolder folder;
        VERIFY_DONE(Database::open(folder.file(name), Access::ReadWrite));
        VERIFY_DONE(Database::open(folder.file(name), Access::ReadOnly));
        QCOMPARE(folder.names(), QStringList{name});
    }

    void everyConnectionIsCareful_data()
    {
        QTest::addColumn<QString>("pragma");
        QTest::addColumn<qint64>("expected");
        QTest::newRow("foreign keys hold") << u"foreign_keys"_s << qint64(1);
        QTest::newRow("the schema is not trusted") << u"trusted_schema"_s << qint64(0);
        QTest::newRow("the schema is not written") << u"writable_schema"_s << qint64(0);
        QTest::newRow("memory has an end") << u"hard_heap_limit"_s << qint64(1'000'000'000);
        QTest::newRow("nothing is mapped") << u"mmap_size"_s << qint64(0);
        QTest::newRow("cells are looked at") << u"cell_size_check"_s << qint64(1);
        QTest::newRow("what is deleted is overwritten") << u"secure_delete"_s << qint64(1);
        QTest::newRow("EXTRA") << u"synchronous"_s << qint64(3);
        QTest::newRow("others are waited for") << u"busy_timeout"_s << qint64(5000);
    }

    void everyConnectionIsCareful()
    {
        QFETCH(const QString, pragma);
        QFETCH(const qint64, expected);
        const DataFolder folder;
        for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
            const auto database = Database::open(folder.file(), access);
            VERIFY_DONE(database);
            QCOMPARE((*database)->connection().number(u"PRAGMA "_s + pragma), expected);
        }
    }

    void writeAheadLogIsLeft()
    {
        const DataFolder folder;
        VERIFY_DONE(folder.open()->connection().rows(u"PRAGMA journal_mode = WAL"_s));
        QCOMPARE(folder.open()->connection().rows(u"PRAGMA journal_mode"_s), (QList<Storage::Row>{{u"delete"_s}}));
    }

    void readingOnlyChangesNothing()
    {
        const DataFolder folder;
        folder.open();
        const QByteArray before = folder.bytes();
        const auto database = Database::open(folder.file(), Access::ReadOnly);
        VERIFY_DONE(database);
        QVERIFY((*database)->isReadOnly());
        QVERIFY(!(*database)->readOnlyReason().isEmpty());
        VERIFY_DONE((*database)->check());
        const auto saved = AnswerStore(**database).save({{{u"g"_s, u"q"_s}, {}}});
        QVERIFY(!saved);
        QVERIFY2(saved.error().why.contains(u"read-only"_s), qUtf8Printable(saved.error().text()));
        QCOMPARE(folder.bytes(), before);
    }

    void inMemoryIsEmptyAndLeavesNothing()
    {
        const auto database = Database::openInMemory();
        VERIFY_DONE(database);
        VERIFY_DONE((*database)->check());
        QCOMPARE(AnswerStore(**database).load(u"guide"_s), Answers{});
        QVERIFY(!QFileInfo::exists((*database)->file()));
    }

    void readersSeeWhatWasSaved()
    {
        const DataFolder folder;
        const auto writer = folder.open();
        const auto reader = Database::open(folder.file(), Access::ReadOnly);
        VERIFY_DONE(reader);
        Answer answer;
        answer.parts[Part::Notes] = u"new"_s;
        VERIFY_DONE(AnswerStore(*writer).save({{{u"g"_s, u"q"_s}, answer}}));
        QCOMPARE(AnswerStore(**reader).load({u"g"_s, u"q"_s}), answer);
    }

    void checkFindsDamage_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<QString>("finding");
        QTest::newRow("a table too many") << QStringList{u"CREATE TABLE more (x)"_s} << u"tables"_s;
        QTest::newRow("a column too many") << QStringList{u"ALTER TABLE answer ADD COLUMN more TEXT"_s} << u"tables"_s;
        QTest::newRow("a table too few") << QStringList{u"DROP TABLE preference"_s} << u"tables"_s;
        QTest::newRow("a trigger") << QStringList{u"CREATE TRIGGER t AFTER INSERT ON answer BEGIN SELECT 1; END"_s}
                                   << u"tables"_s;
        QTest::newRow("not ours") << QStringList{u"PRAGMA application_id = 1"_s} << u"application_id is 1"_s;
        QTest::newRow("other version") << QStringList{u"PRAGMA user_version = 9"_s} << u"user_version is 9"_s;
        QTest::newRow("a question without its guide") << QStringList{u"PRAGMA foreign_keys = OFF"_s,
            u"INSERT INTO question VALUES ('no', 0, '', 'extra', 1, '', '', '', '', '', '', '', '', '', "
            "'', '', '', '')"_s} << u"question"_s;
        QTest::newRow("a stage without its interview")
            << QStringList{u"PRAGMA foreign_keys = OFF"_s, u"INSERT INTO planned_stage VALUES ('no', 0, 'stage', '')"_s}
            << u"planned_stage"_s;
        const QString unchecked = u"PRAGMA ignore_check_constraints = ON"_s;
        const QString checked = u"PRAGMA ignore_check_constraints = OFF"_s;
        const std::initializer_list<std::pair<const char *, QString>> wrongRows{
            {"an entry that is no JSON", u"history_entry VALUES ('work', 0, '{\"name\"')"_s},
            {"an entry that is no object", u"history_entry VALUES ('work', 0, '[]')"_s},
            {"an entry of no section", u"history_entry VALUES ('hobbies', 0, '{}')"_s},
            {"a part of no history", u"history_document VALUES ('rest', '{}')"_s},
            {"a verdict that is none", u"verdict VALUES ('g', 'q', 'line', 'maybe')"_s},
            {"a level that is none", u"question_level VALUES ('g', 'q', 'highest')"_s}};
        for (const auto &[name, row] : wrongRows)
            QTest::newRow(name) << QStringList{unchecked, u"INSERT INTO "_s + row, checked} << u"CHECK"_s;
        QTest::newRow("a day that is none") << QStringList{u"INSERT INTO interview VALUES ('i', 0, '', '', '', '[]')"_s,
            unchecked, u"INSERT INTO planned_stage VALUES ('i', 0, 'stage', 'soon')"_s, checked}
                                            << u"CHECK"_s;
    }

    void checkFindsDamage()
    {
        QFETCH(const QStringList, statements);
        QFETCH(const QString, finding);
        const DataFolder folder;
        const auto database = folder.open();
        for (const QString &statement : statements)
            VERIFY_DONE(database->connection().run(statement));
        const auto checked = database->check();
        QVERIFY(!checked);
        QCOMPARE(checked.error().where, folder.file());
        QVERIFY2(checked.error().why.contains(finding), qUtf8Printable(checked.error().text()));
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
