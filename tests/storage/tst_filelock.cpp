// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filelock.h"

#include "datafolder.h"
#include "support/ordinaryuser.h"
#include "support/result.h"

#include <QProcess>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using Storage::FileLock;

/// One process at a time may write.
class TestFileLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
#ifdef Q_OS_UNIX
        umask(0);
#endif
    }

    void anotherProcessIsNamed()
    {
        const DataFolder folder;
        QProcess typist;
        typist.start(QStringLiteral(TYPIST), {folder.file()});
        QVERIFY(typist.waitForReadyRead()); // It has the lock.
        const auto refused = FileLock::tryTake(folder.file());
        QVERIFY(!refused);
        QCOMPARE(refused.error().where, folder.file());
        QVERIFY2(
            refused.error().why.contains(QString::number(typist.processId())), qUtf8Printable(refused.error().why));
        QVERIFY2(refused.error().why.contains(QSysInfo::machineHostName()), qUtf8Printable(refused.error().why));

        typist.kill();
        QVERIFY(typist.waitForFinished());
        QVERIFY(folder.names().contains(u"starwright.db.lock"_s));
        VERIFY_DONE(FileLock::tryTake(folder.file()));
    }

    // Whether its process lives cannot be known here; after a crash in a folder that another machine shares, it is
    // gone.
    void aLockOfAnotherMachineIsLeftAlone()
    {
        const DataFolder folder;
        const QString name = folder.file() + u".lock"_s;
        QFile lock(name);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write("4711\nstarwright\nelsewhere.example\n");
        lock.close();
        const auto refused = FileLock::tryTake(folder.file());
        QVERIFY(!refused);
        QVERIFY2(refused.error().why.contains(u"elsewhere.example"_s), qUtf8Printable(refused.error().why));
        QVERIFY2(refused.error().why.contains(u"remove "_s + name), qUtf8Printable(refused.error().why));
        QVERIFY(QFile::remove(name));
        VERIFY_DONE(FileLock::tryTake(folder.file()));
    }

    void whatLookingForAStaleLockLeftBehindIsRemoved()
    {
        const DataFolder folder;
        QFile leftover(folder.file() + u".lock.rmlock"_s);
        QVERIFY(leftover.open(QIODevice::WriteOnly));
        VERIFY_DONE(FileLock::tryTake(folder.file()));
        QVERIFY(!leftover.exists());
    }

    void thisProcessKeepsOthersOut()
    {
        const DataFolder folder;
        const auto lock = FileLock::tryTake(folder.file());
        VERIFY_DONE(lock);
        QVERIFY(!FileLock::tryTake(folder.file()));
        QProcess typist;
        typist.start(QStringLiteral(TYPIST), {folder.file()});
        QVERIFY(typist.waitForFinished());
        QCOMPARE(typist.exitCode(), 1);
        QVERIFY(typist.readAllStandardError().contains(QByteArray::number(QCoreApplication::applicationPid())));
        QVERIFY(!QFileInfo::exists(folder.file()));
    }

    // And nothing else, whatever it is called.
    void whatAKilledOneLeftHalfWrittenGoes()
    {
        const DataFolder folder;
        const QString backups = folder.file(u"backups"_s);
        QVERIFY(QDir().mkpath(backups + u"/starwright-look-a1B2c3"_s));
        const QStringList left{u"starwright.db.unfinished-AbCdEf"_s, u"starwright.db.unfinished-AbCdEf-journal"_s,
            u"starwright.db.unfinished-restore"_s, u"starwright.db.unfinished-restore.AbCdEf"_s,
            u"backups/starwright-unfinished-AbCdEf"_s, u"backups/starwright-look-a1B2c3/copy.db"_s};
        const QStringList own{u"starwright.db.unfinished-thoughts"_s, u"starwright.db.unfinished"_s,
            u"starwright.db.AbCdEf"_s, u"backups/starwright-unfinished-work.db"_s, u"backups/notes.txt"_s};
        for (const QString &name : left + own) {
            QFile file(folder.file(name));
            QVERIFY(file.open(QFile::WriteOnly));
        }
        VERIFY_DONE(FileLock::tryTake(folder.file()));
        for (const QString &name : left)
            QVERIFY2(!QFileInfo::exists(folder.file(name)), qPrintable(name));
        for (const QString &name : own)
            QVERIFY2(QFileInfo::exists(folder.file(name)), qPrintable(name));
        QVERIFY(!QFileInfo::exists(backups + u"/starwright-look-a1B2c3"_s));
    }

    void isGivenBack()
    {
        const DataFolder folder;
        VERIFY_DONE(FileLock::tryTake(folder.file()));
        VERIFY_DONE(FileLock::tryTake(folder.file()));
        QCOMPARE(folder.names(), QStringList{});
    }

    void lockThatNamesNobodyIsTakenOver()
    {
        const DataFolder folder;
        QFile empty(folder.file() + u".lock"_s);
        QVERIFY(empty.open(QFile::WriteOnly));
        empty.close();
        const auto lock = FileLock::tryTake(folder.file());
        VERIFY_DONE(lock);
        QVERIFY(!FileLock::tryTake(folder.file()));
    }

    void lockThatNobodyHoldsIsTakenOver()
    {
        const DataFolder folder;
        const auto held = FileLock::tryTake(folder.file());
        VERIFY_DONE(held);
        const QString other = folder.file(u"other.db"_s);
        QVERIFY(QFile::copy(folder.file() + u".lock"_s, other + u".lock"_s)); // It names a process that lives.
        const auto lock = FileLock::tryTake(other);
        VERIFY_DONE(lock);
        QVERIFY(!FileLock::tryTake(other));
    }

    void linkLeadsToTheSameLock()
    {
        const DataFolder folder;
        folder.write("x");
        const QString link = folder.file(u"link.db"_s);
        if (!QFile::link(folder.file(), link))
            QSKIP("this system gives no right to make symbolic links");
        const auto lock = FileLock::tryTake(folder.file());
        VERIFY_DONE(lock);
        QVERIFY(!FileLock::tryTake(link));
    }

    void isPrivate()
    {
#ifdef Q_OS_UNIX
        const DataFolder folder;
        const auto lock = FileLock::tryTake(folder.file());
        VERIFY_DONE(lock);
        QCOMPARE(
            QFile::permissions(folder.file() + u".lock"_s) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
#else
        QSKIP("files have no modes on this system");
#endif
    }

    void readOnlyFolderIsTold()
    {
#ifdef Q_OS_UNIX
        const Support::OrdinaryUser user;
        if (!Support::OrdinaryUser::isOrdinary())
            QSKIP("root may write everywhere, and cannot become another user here");
        const DataFolder folder;
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
        const auto refused = FileLock::tryTake(folder.file());
        QVERIFY(!refused);
        QVERIFY2(refused.error().why.contains(u"cannot be written"), qUtf8Printable(refused.error().why));
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
#else
        QSKIP("folders have no modes on this system");
#endif
    }

    void missingFolderIsTold()
    {
        const DataFolder folder;
        const auto refused = FileLock::tryTake(folder.file(u"missing/starwright.db"_s));
        QVERIFY(!refused);
        QVERIFY2(refused.error().why.contains(folder.file(u"missing"_s)), qUtf8Printable(refused.error().why));
        QCOMPARE(folder.names(), QStringList{});
    }
};

QTEST_GUILESS_MAIN(TestFileLock)
#include "tst_filelock.moc"
