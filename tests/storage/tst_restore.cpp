// SPDX-License-Identifier: GPL-3.0-or-later
#include "datafolder.h"
#include "storage/answerstore.h"
#include "storage/backupname.h"
#include "storage/backups.h"
#include "storage/restore.h"
#include "storage/worker.h"
#include "support/ordinaryuser.h"
#include "support/result.h"

using namespace Domain;
using namespace Qt::StringLiterals;
using Storage::AnswerStore;
using Storage::Connection;
using Storage::Database;
using Storage::restoreBackup;

namespace
{

const AnswerKey key{u"guide"_s, u"question"_s};

Answer answerOf(const QString &text)
{
    Answer answer;
    answer.parts[Part::Result] = text;
    return answer;
}

void write(const DataFolder &folder, const QString &text)
{
    VERIFY_DONE(AnswerStore(*folder.open()).save({{key, answerOf(text)}}));
}

Answer stored(const DataFolder &folder)
{
    return AnswerStore(*folder.open()).load(key).value();
}

Backup backUp(const DataFolder &folder)
{
    return Storage::makeBackup(folder.open()->connection(), BackupReason::Asked).value();
}

QByteArray content(const QString &name)
{
    QFile file(name);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

/// Flips a bit in the text of the answer.
void spoil(const QString &name, QByteArrayView text)
{
    QByteArray bytes = content(name);
    const qsizetype at = bytes.lastIndexOf(text);
    QVERIFY(at >= 0);
    bytes[at] = static_cast<char>(bytes[at] ^ 1);
    QFile file(name);
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// A backup comes back in the place of the data file, and nothing that was there is lost by it.
class TestRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAndCanBeUndone()
    {
        const DataFolder folder;
        write(folder, u"Tuesday"_s);
        const Backup tuesday = backUp(folder);
        write(folder, u"Wednesday"_s);
        const auto restored = restoreBackup(tuesday.file, folder.file());
        VERIFY_DONE(restored);
        QCOMPARE(stored(folder), answerOf(u"Tuesday"_s));
        QVERIFY(restored->before);
        QVERIFY(restored->setAside.isEmpty());
        QCOMPARE(restored->before->reason, BackupReason::Restore);
        QCOMPARE(QFile::permissions(folder.file()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        VERIFY_DONE(restoreBackup(restored->before->file, folder.file()));
        QCOMPARE(stored(folder), answerOf(u"Wednesday"_s));
        QCOMPARE(Storage::backupsOf(folder.file()).size(), 3);
        VERIFY_DONE(folder.open()->check());
    }

    void theWorkerGoesOnWithTheRestoredFile()
    {
        const DataFolder folder;
        write(folder, u"Tuesday"_s);
        const Backup tuesday = backUp(folder);
        Storage::Worker worker(folder.file(), Database::Access::ReadWrite);
        const auto load = [](Database &database) { return AnswerStore(database).load(key); };
        const auto save
            = [](Database &database) { return AnswerStore(database).save({{key, answerOf(u"Wednesday"_s)}}); };
        worker.run(save);
        auto restored = worker.runClosed([&] { return restoreBackup(tuesday.file, folder.file()); });
        auto loaded = worker.run(load);
        VERIFY_DONE(restored.result());
        QCOMPARE(loaded.result(), answerOf(u"Tuesday"_s));
        VERIFY_DONE(restoreBackup(restored.result()->before->file, folder.file(u"copy.db"_s)));
    }

    void aDamagedFileIsSetAsideWithItsJournal()
    {
        const DataFolder folder;
        write(folder, u"Tuesday, and all of it"_s);
        const Backup tuesday = backUp(folder);
        spoil(folder.file(), "Tuesday, and");
        const QByteArray damaged = folder.bytes();
        QFile journal(folder.file() + u"-journal"_s);
        QVERIFY(journal.open(QFile::WriteOnly)); // a remainder, not a hot one
        journal.close();
        QVERIFY(!Database::open(folder.file(), Database::Access::ReadWrite));
        QCOMPARE(Storage::backupInsteadOf(folder.file()), tuesday);
        const auto restored = restoreBackup(tuesday.file, folder.file());
        VERIFY_DONE(restored);
        QVERIFY(!restored->before);
        QCOMPARE(content(restored->setAside), damaged);
        QCOMPARE(stored(folder), answerOf(u"Tuesday, and all of it"_s));
        QVERIFY(!QFileInfo::exists(journal.fileName()));
    }

    void companionsGoAlong()
    {
        const DataFolder folder;
        folder.write("damaged");
        for (const QString &companion : {u"-journal"_s, u"-wal"_s, u"-shm"_s}) {
            QFile file(folder.file() + companion);
            QVERIFY(file.open(QFile::WriteOnly));
            file.write(companion.toUtf8());
        }
        const auto name = Storage::setAside(folder.file());
        VERIFY_DONE(name);
        QCOMPARE(content(*name), "damaged"_ba);
        for (const QString &companion : {u"-journal"_s, u"-wal"_s, u"-shm"_s})
            QCOMPARE(content(*name + companion), companion.toUtf8());
        QCOMPARE(folder.names().size(), 4);
    }

    void aMissingFileComesBack()
    {
        const DataFolder folder;
        write(folder, u"Tuesday"_s);
        const Backup tuesday = backUp(folder);
        QVERIFY(QFile::remove(folder.file()));
        QCOMPARE(Storage::backupInsteadOf(folder.file()), tuesday);
        const auto restored = restoreBackup(tuesday.file, folder.file());
        VERIFY_DONE(restored);
        QVERIFY(!restored->before && restored->setAside.isEmpty());
        QCOMPARE(stored(folder), answerOf(u"Tuesday"_s));
    }

    void withoutABackupOfThePresentNothingChanges()
    {
        const DataFolder folder;
        write(folder, u"Tuesday"_s);
        const Backup tuesday = backUp(folder);
        const QString elsewhere = folder.file(u"elsewhere.db"_s);
        QVERIFY(QFile::rename(tuesday.file, elsewhere));
        QVERIFY(QDir().rmdir(Storage::backupFolder(folder.file())));
        QFile inTheWay(Storage::backupFolder(folder.file()));
        QVERIFY(inTheWay.open(QFile::WriteOnly));
        write(folder, u"Wednesday"_s);
        const QByteArray before = folder.bytes();
        const auto restored = restoreBackup(elsewhere, folder.file());
        QVERIFY(!restored);
        QVERIFY2(restored.error().why.contains(u"nothing was changed"_s), qUtf8Printable(restored.error().text()));
        QCOMPARE(folder.bytes(), before);
    }

    void aDamagedBackupIsRefused()
    {
        const DataFolder folder;
        write(folder, u"Tuesday, and all of it"_s);
        const Backup tuesday = backUp(folder);
        spoil(tuesday.file, "Tuesday, and");
        write(folder, u"Wednesday"_s);
        const QByteArray before = folder.bytes();
        QVERIFY(!restoreBackup(tuesday.file, folder.file()));
        QCOMPARE(folder.bytes(), before);
        QCOMPARE(Storage::backupsOf(folder.file()), QList<Backup>{tuesday});
    }

    void aFileOfANewerVersionStays()
    {
        const DataFolder folder;
        write(folder, u"Tuesday"_s);
        const Backup tuesday = backUp(folder);
        {
            const auto connection = Connection::open(folder.file());
            VERIFY_DONE((*connection)->run(u"CREATE TABLE from_the_future (x)"_s));
            VERIFY_DONE((*connection)->run(u"PRAGMA user_version = 99"_s));
        }
        const QByteArray before = folder.bytes();
        QCOMPARE(Storage::backupInsteadOf(folder.file()), std::nullopt);
        QVERIFY(!restoreBackup(tuesday.file, folder.file()));
        QCOMPARE(folder.bytes(), before);
    }

    void aFileThatIsInUseStays()
    {
        const DataFolder folder;
        write(folder, u"Tuesday"_s);
        backUp(folder);
        const auto other = Connection::open(folder.file());
        VERIFY_DONE((*other)->run(u"BEGIN EXCLUSIVE"_s));
        QVERIFY(!Storage::backupInsteadOf(folder.file()));
    }

    void erasesWhatIsItsOwn()
    {
        const DataFolder folder;
        write(folder, u"Tuesday"_s);
        backUp(folder);
        spoil(folder.file(), "Tuesday");
        VERIFY_DONE(Storage::setAside(folder.file()));
        write(folder, u"Wednesday"_s);
        QFile letter(folder.file(u"letter.txt"_s));
        QVERIFY(letter.open(QFile::WriteOnly));
        QFile list(Storage::backupFolder(folder.file()) + u"/list.txt"_s);
        QVERIFY(list.open(QFile::WriteOnly));
        VERIFY_DONE(Storage::eraseData(folder.file()));
        QCOMPARE(folder.names(), (QStringList{u"backups"_s, u"letter.txt"_s}));
        QCOMPARE(QDir(Storage::backupFolder(folder.file())).entryList(QDir::Files), QStringList{u"list.txt"_s});
        QVERIFY(list.remove());
        VERIFY_DONE(Storage::eraseData(folder.file()));
        QCOMPARE(folder.names(), QStringList{u"letter.txt"_s});
    }

    void whatCannotBeErasedIsNamed()
    {
        const Support::OrdinaryUser user;
        if (!Support::OrdinaryUser::isOrdinary())
            QSKIP("root may do everything, and cannot become another user here");
        const DataFolder folder;
        write(folder, u"Tuesday"_s);
        const Backup backup = backUp(folder);
        const QString backups = Storage::backupFolder(folder.file());
        QVERIFY(QFile::setPermissions(backups, QFile::ReadOwner | QFile::ExeOwner));
        const auto erased = Storage::eraseData(folder.file());
        QFile::setPermissions(backups, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(!erased);
        QCOMPARE(erased.error().where, backup.file);
        QVERIFY(!QFile::exists(folder.file())); // What could go has gone.
        VERIFY_DONE(Storage::eraseData(folder.file()));
        QCOMPARE(folder.names(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"
