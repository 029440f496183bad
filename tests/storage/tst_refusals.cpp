// SPDX-License-Identifier: GPL-3.0-or-later
#include "datafolder.h"
#include "storage/answerstore.h"
#include "storage/guidestore.h"
#include "storage/migration.h"
#include "support/ordinaryuser.h"
#include "support/result.h"

using namespace Domain;
using namespace Qt::StringLiterals;
using Storage::AnswerStore;
using Storage::Connection;
using Storage::Database;
using Access = Storage::Database::Access;

namespace
{

const AnswerKey key{u"guide"_s, u"question"_s};

Answer longAnswer()
{
    Answer answer;
    for (const Part part : allParts)
        answer.parts[part] = toWord(part).repeated(20'000);
    return answer;
}

/// A data file with an answer, then with what the statements do to it.
void makeFile(const DataFolder &folder, const QStringList &statements = {})
{
    const auto database = folder.open();
    if (!AnswerStore(*database).save({{key, longAnswer()}}))
        qFatal("cannot save");
    for (const QString &statement : statements) {
        if (!database->connection().rows(statement))
            qFatal("cannot prepare the file");
    }
}

void makeForeignFile(const DataFolder &folder, const QStringList &statements)
{
    folder.write({});
    const auto connection = Connection::open(folder.file());
    for (const QString &statement : statements) {
        if (!connection || !(*connection)->rows(statement))
            qFatal("cannot prepare the file");
    }
}

void makeCutFile(const DataFolder &folder, qsizetype missing)
{
    makeFile(folder);
    folder.write(folder.bytes().chopped(missing));
}

using Make = std::function<void(const DataFolder &)>;

} // namespace

/// What cannot be opened is refused with a reason, and left byte for byte.
class TestRefusals : public QObject
{
    Q_OBJECT

private:
    Support::OrdinaryUser m_user; // Before the first folder is made, so that it may write there.

    static void refuses(const DataFolder &folder, const QString &file, Access access, const QString &why)
    {
        const QStringList names = folder.names();
        const QByteArray before = folder.bytes();
        const auto database = Database::open(file, access);
        QVERIFY(!database);
        QCOMPARE(database.error().where, file);
        QVERIFY2(database.error().why.contains(why), qUtf8Printable(database.error().text()));
        QCOMPARE(folder.bytes(), before);
        QCOMPARE(folder.names(), names);
    }

    static void setRights(const QString &path, QFile::Permissions rights)
    {
        QVERIFY2(QFile::setPermissions(path, rights), qUtf8Printable(path));
    }

    /// A folder with a data file, and what a process leaves that is killed amid a write to it.
    static void makeInterrupted(const DataFolder &folder)
    {
        const DataFolder original;
        makeFile(original);
        const auto database = original.open();
        Connection &connection = database->connection();
        // With hardly any memory SQLite has to write to the file before the end.
        QVERIFY(connection.rows(u"PRAGMA cache_size = 1"_s));
        const auto outcome = connection.inTransaction([&]() -> Result<void> {
            return connection.run(u"UPDATE answer SET situation = 'new' || situation, action = 'new' || action"_s)
                .and_then([&]() -> Result<void> {
                    for (const QString &name : original.names()) {
                        if (!QFile::copy(original.file(name), folder.file(name)))
                            return failure(u"cannot copy"_s, name, {});
                    }
                    return failure({}, {}, u"enough"_s);
                });
        });
        QCOMPARE(outcome.error().why, u"enough"_s);
        QCOMPARE(folder.names(), (QStringList{u"starwright.db"_s, u"starwright.db-journal"_s}));
    }

private Q_SLOTS:
    void refused_data()
    {
        QTest::addColumn<Make>("make");
        QTest::addColumn<QString>("why");
        const auto row
            = [](const char *name, const Make &make, const QString &why) { QTest::newRow(name) << make << why; };
        row("empty", [](const DataFolder &folder) { folder.write({}); }, u"empty"_s);
        row("short text", [](const DataFolder &folder) { folder.write("Dear diary"); }, u"no data file"_s);
        row("long text", [](const DataFolder &folder) { folder.write(QByteArray(9000, 'x')); }, u"no data file"_s);
        row(
            "the first bytes only", [](const DataFolder &folder) { folder.write("SQLite format 3\0"_ba); },
            u"no data file"_s);
        row(
            "another program's", [](const DataFolder &folder) { makeForeignFile(folder, {u"CREATE TABLE t (x)"_s}); },
            u"another program"_s);
        row(
            "another program's, with a log",
            [](const DataFolder &folder) {
                makeForeignFile(folder, {u"PRAGMA journal_mode = WAL"_s, u"CREATE TABLE t (x)"_s});
            },
            u"another program"_s);
        row(
            "newer", [](const DataFolder &folder) { makeFile(folder, {u"PRAGMA user_version = 99"_s}); },
            u"format 99; this one knows up to %1"_s.arg(Storage::currentVersion));
        row(
            "without version", [](const DataFolder &folder) { makeFile(folder, {u"PRAGMA user_version = 0"_s}); },
            u"damaged"_s);
        row(
            "negative version", [](const DataFolder &folder) { makeFile(folder, {u"PRAGMA user_version = -3"_s}); },
            u"damaged"_s);
        row("a byte missing", [](const DataFolder &folder) { makeCutFile(folder, 1); }, u"cut short"_s);
        row("a page missing", [](const DataFolder &folder) { makeCutFile(folder, 4096); }, u"cut short"_s);
        row(
            "the first page only",
            [](const DataFolder &folder) {
                makeFile(folder);
                folder.write(folder.bytes().first(4096));
            },
            u"cut short"_s);
        row(
            "half the first page",
            [](const DataFolder &folder) {
                makeFile(folder);
                folder.write(folder.bytes().first(2000));
            },
            u"cut short"_s);
    }

    void refused()
    {
        QFETCH(const Make, make);
        QFETCH(const QString, why);
        const DataFolder folder;
        make(folder);
        refuses(folder, folder.file(), Access::ReadWrite, why);
        refuses(folder, folder.file(), Access::ReadOnly, why);
    }

    void folderInItsPlace()
    {
        const DataFolder folder;
        refuses(folder, folder.path(), Access::ReadWrite, u"a folder"_s);
    }

    void deviceInItsPlace()
    {
        if (!QFileInfo::exists(u"/dev/zero"_s))
            QSKIP("this system has no /dev/zero");
        refuses({}, u"/dev/zero"_s, Access::ReadWrite, u"a device"_s);
    }

    void linkToNothing()
    {
        const DataFolder folder;
        if (!QFile::link(folder.file(u"gone"_s), folder.file()))
            QSKIP("this system gives no right to make symbolic links");
        refuses(folder, folder.file(), Access::ReadWrite, u"no such file"_s);
    }

    void nothingToRead()
    {
        const DataFolder folder;
        refuses(folder, folder.file(), Access::ReadOnly, u"no such file"_s);
    }

    void missingFolder()
    {
        const DataFolder folder;
        refuses(folder, folder.file(u"missing/starwright.db"_s), Access::ReadWrite, folder.file(u"missing"_s));
    }

    void damagedPages()
    {
        const DataFolder folder;
        makeFile(folder);
        QByteArray bytes = folder.bytes();
        constexpr qsizetype pageSize = 4096;
        const QByteArray text = toWord(Part::Situation).repeated(20).toUtf8();
        for (qsizetype at = pageSize; at < bytes.size(); at += pageSize) {
            if (bytes.sliced(at, pageSize).contains(text))
                bytes.replace(at, 64, QByteArray(64, '\xA5'));
        }
        QVERIFY(bytes != folder.bytes());
        folder.write(bytes);
        refuses(folder, folder.file(), Access::ReadWrite, u"damaged"_s);
        refuses(folder, folder.file(), Access::ReadOnly, u"damaged"_s);
    }

    void interruptedWriteIsUndone()
    {
        for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
            const DataFolder folder;
            makeInterrupted(folder);
            if (QTest::currentTestFailed())
                return;
            const auto database = Database::open(folder.file(), access);
            VERIFY_DONE(database);
            VERIFY_DONE((*database)->check());
            QCOMPARE(AnswerStore(**database).load(key), longAnswer());
            QCOMPARE(folder.names(), QStringList{u"starwright.db"_s});
        }
    }

    // The rights of files.
    void unreadable()
    {
        if (const char *reason = whyRightsDoNotCount())
            QSKIP(reason);
        const DataFolder folder;
        makeFile(folder);
        setRights(folder.file(), {});
        const auto database = Database::open(folder.file(), Access::ReadWrite);
        QVERIFY(!database);
        QVERIFY2(database.error().why.contains(u"allow reading"_s), qUtf8Printable(database.error().text()));
    }

    void readOnlyFile()
    {
        const DataFolder folder;
        makeFile(folder);
        setRights(folder.file(), QFile::ReadOwner);
        opensForReading(folder);
    }

    void readOnlyFolder()
    {
        if (const char *reason = whyRightsDoNotCount())
            QSKIP(reason);
        const DataFolder folder;
        makeFile(folder);
        setRights(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
        opensForReading(folder);
        setRights(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(!folder.open()->isReadOnly());
    }

    void nothingIsMadeInReadOnlyFolder()
    {
        if (const char *reason = whyRightsDoNotCount())
            QSKIP(reason);
        const DataFolder folder;
        setRights(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
        refuses(folder, folder.file(), Access::ReadWrite, u"allow writing in its folder"_s);
        setRights(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void interruptedWriteInReadOnlyFolder()
    {
        if (const char *reason = whyRightsDoNotCount())
            QSKIP(reason);
        const DataFolder folder;
        makeInterrupted(folder);
        setRights(folder.file(), QFile::ReadOwner);
        setRights(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
        refuses(folder, folder.file(), Access::ReadWrite, u"starwright.db-journal"_s);
        refuses(folder, folder.file(), Access::ReadOnly, u"starwright.db-journal"_s);
        setRights(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        setRights(folder.file(), QFile::ReadOwner | QFile::WriteOwner);
        QCOMPARE(AnswerStore(*folder.open()).load(key), longAnswer());
    }

private:
    static const char *whyRightsDoNotCount()
    {
#ifdef Q_OS_UNIX
        return Support::OrdinaryUser::isOrdinary() ? nullptr
                                                   : "root may do everything, and cannot become another user here";
#else
        return "QFile cannot take rights to read and to folders away on this system";
#endif
    }

    static void opensForReading(const DataFolder &folder)
    {
        const QByteArray before = folder.bytes();
        const QStringList names = folder.names();
        {
            const auto database = Database::open(folder.file(), Access::ReadWrite);
            VERIFY_DONE(database);
            QVERIFY((*database)->isReadOnly());
            QVERIFY(!(*database)->readOnlyReason().isEmpty());
            QCOMPARE(AnswerStore(**database).load(key), longAnswer());
            VERIFY_DONE((*database)->check());
            QVERIFY(!AnswerStore(**database).save({{key, {}}}));
        }
        QCOMPARE(folder.bytes(), before);
        QCOMPARE(folder.names(), names);
    }
};

QTEST_GUILESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
