// SPDX-License-Identifier: GPL-3.0-or-later
#include "datafolder.h"
#include "storage/answerstore.h"
#include "storage/backupcontents.h"
#include "storage/backupname.h"
#include "storage/backups.h"
#include "storage/preferencestore.h"
#include "storage/seal.h"
#include "support/ordinaryuser.h"
#include "support/result.h"

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Domain;
using namespace Qt::StringLiterals;
using Storage::AnswerStore;
using Storage::backupsOf;
using Storage::Connection;
using Storage::Database;
using Storage::makeBackup;
using Storage::sealName;

namespace
{

const AnswerKey key{u"guide"_s, u"question"_s};

Answer answerOf(const QString &text)
{
    Answer answer;
    answer.parts[Part::Result] = text;
    return answer;
}

void write(Database &database, const QString &text)
{
    VERIFY_DONE(AnswerStore(database).save({{key, answerOf(text)}}));
}

/// Renames a backup as if it had been made that long ago.
void age(const DataFolder &folder, const Backup &backup, std::chrono::seconds by)
{
    const QString older = Storage::backupName(folder.file(), backup.made.addDuration(-by), backup.reason);
    QVERIFY(QFile::rename(backup.file, Storage::backupFolder(folder.file()) + u'/' + older));
}

QByteArray content(const QString &name)
{
    QFile file(name);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Backups are made, found, sound, and not too many.
class TestBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
#ifdef Q_OS_UNIX
        umask(0);
#endif
    }

    void holdsWhatTheFileHeld()
    {
        const DataFolder folder;
        const auto database = folder.open();
        write(*database, u"a\0b 😀"_s + QChar(0xD83D));
        const auto made = makeBackup(database->connection(), BackupReason::Asked);
        VERIFY_DONE(made);
        write(*database, u"later"_s);
        VERIFY_DONE(Storage::checkBackup(made->file));
        const auto contents = Storage::contentsIn(made->file);
        VERIFY_DONE(contents);
        QCOMPARE(
            contents->answers, (AnswersByGuide{{key.guide, {{key.question, answerOf(u"a\0b 😀"_s + QChar(0xD83D))}}}}));
        QCOMPARE(backupsOf(folder.file()), QList<Backup>{*made});
        QCOMPARE(made->size, QFileInfo(made->file).size());
        QCOMPARE(made->reason, BackupReason::Asked);
        QVERIFY(qAbs(made->made.secsTo(QDateTime::currentDateTimeUtc())) < 60);
        QCOMPARE(
            QDir(Storage::backupFolder(folder.file())).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
    }

    void privateUnderAnyUmask()
    {
#ifdef Q_OS_UNIX
        const DataFolder folder;
        const auto database = folder.open();
        const auto made = makeBackup(database->connection(), BackupReason::Schedule);
        VERIFY_DONE(made);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        QCOMPARE(QFile::permissions(made->file) & others, QFile::Permissions());
        QCOMPARE(QFile::permissions(Storage::backupFolder(folder.file())) & others, QFile::Permissions());
#else
        QSKIP("files have no modes on this system");
#endif
    }

    void namesTellTimeAndReason()
    {
        const QDateTime time(QDate(2026, 1, 31), QTime(9, 30, 0, 7), QTimeZone::UTC);
        for (const auto reason :
            {BackupReason::Schedule, BackupReason::Asked, BackupReason::Update, BackupReason::Restore}) {
            for (const QString &file : {u"/a/starwright.db"_s, u"/a/b.c.db"_s, u"/a/data"_s}) {
                const QString name = Storage::backupName(file, time, reason);
                const auto parsed = Storage::parseBackupName(file, name);
                QVERIFY2(parsed, qPrintable(name));
                QCOMPARE(parsed->made, time);
                QCOMPARE(parsed->reason, reason);
            }
        }
        QCOMPARE(Storage::backupName(u"starwright.db"_s, time, BackupReason::Update),
            u"starwright-2026-01-31T09-30-00.007Z-update.db"_s);
        for (const QString &name : {u"starwright.db"_s, u"starwright-2026-01-31T09-30-00.007Z.txt"_s,
                 u"starwright-2026-13-31T09-30-00.007Z.db"_s, u"starwright-2026-01-31T09-30-00.007Z-no.db"_s,
                 u"other-2026-01-31T09-30-00.007Z.db"_s, u"starwright-unfinished-abcdef"_s, u"notes.txt"_s})
            QVERIFY2(!Storage::parseBackupName(u"starwright.db"_s, name), qPrintable(name));
    }

    void otherFilesAreNoneOfItsBusiness()
    {
        const DataFolder folder;
        const auto database = folder.open();
        QVERIFY(QDir().mkdir(Storage::backupFolder(folder.file())));
        const QString other = Storage::backupFolder(folder.file()) + u"/other-2001-01-31T09-30-00.007Z.db"_s;
        QVERIFY(QFile::copy(folder.file(), other));
        VERIFY_DONE(Storage::makeBackupIfDue(database->connection()));
        QVERIFY(QFileInfo::exists(other));
        QCOMPARE(backupsOf(folder.file()).size(), 1);
    }

    void madeWhenDueAndSomethingChanged()
    {
        const DataFolder folder;
        const auto database = folder.open();
        write(*database, u"one"_s);
        const auto first = Storage::makeBackupIfDue(database->connection());
        VERIFY_DONE(first);
        QVERIFY(*first);
        write(*database, u"two"_s);
        QCOMPARE(Storage::makeBackupIfDue(database->connection()).value(), std::nullopt); // too soon
        age(folder, **first, std::chrono::hours(1));
        QVERIFY(Storage::makeBackupIfDue(database->connection()).value());
        QCOMPARE(backupsOf(folder.file()).size(), 2);
        age(folder, backupsOf(folder.file()).first(), std::chrono::minutes(45));
        QCOMPARE(Storage::makeBackupIfDue(database->connection()).value(), std::nullopt); // nothing new
        QCOMPARE(backupsOf(folder.file()).size(), 2);
    }

    void obsoleteOnesGo()
    {
        const DataFolder folder;
        const auto database = folder.open();
        for (int day = 1; day <= 40; ++day) {
            const auto made = makeBackup(database->connection(), BackupReason::Schedule);
            VERIFY_DONE(made);
            age(folder, *made, std::chrono::days(day));
        }
        QCOMPARE(backupsOf(folder.file()).size(), 40);
        Storage::removeObsoleteBackups(folder.file());
        const qsizetype left = backupsOf(folder.file()).size();
        QVERIFY2(left >= 1 + 12 + 3 && left <= 1 + 12 + 5, qPrintable(QString::number(left)));
    }

    void migratingMakesOneBefore()
    {
        const DataFolder folder;
        folder.write({});
        QFile dump(QStringLiteral(TEST_DATA "/datafiles/version-1.sql"));
        QVERIFY(dump.open(QFile::ReadOnly | QFile::Text));
        {
            const auto old = Connection::open(folder.file());
            VERIFY_DONE(old);
            for (const QString &statement : QString::fromUtf8(dump.readAll()).split(u"\n-- next\n"_s))
                VERIFY_DONE((*old)->run(statement));
        }
        const auto database = folder.open();
        QVERIFY(!database->backupTrouble());
        const QList<Backup> backups = backupsOf(folder.file());
        QCOMPARE(backups.size(), 1);
        QCOMPARE(backups.first().reason, BackupReason::Update);
        VERIFY_DONE(Storage::checkBackup(backups.first().file));
        QCOMPARE((*Connection::open(backups.first().file))->number(u"PRAGMA user_version"_s), 1);
        QCOMPARE(Storage::contentsIn(backups.first().file), Storage::contentsOf(*database));
    }

    void failingSaysSoAndLeavesNothing()
    {
        const DataFolder folder;
        const auto database = folder.open();
        QFile inTheWay(Storage::backupFolder(folder.file()));
        QVERIFY(inTheWay.open(QFile::WriteOnly));
        const auto made = makeBackup(database->connection(), BackupReason::Schedule);
        QVERIFY(!made);
        QVERIFY2(made.error().text().contains(u"allow writing"_s), qUtf8Printable(made.error().text()));
        write(*database, u"goes on"_s);
    }

    void readOnlyFolderIsTold()
    {
        const Support::OrdinaryUser user;
        if (!Support::OrdinaryUser::isOrdinary())
            QSKIP("root may do everything, and cannot become another user here");
        const DataFolder folder;
        const auto database = folder.open();
        QVERIFY(QDir().mkdir(Storage::backupFolder(folder.file())));
        QVERIFY(QFile::setPermissions(Storage::backupFolder(folder.file()), QFile::ReadOwner | QFile::ExeOwner));
        const auto made = makeBackup(database->connection(), BackupReason::Schedule);
        QVERIFY(!made);
        QVERIFY2(made.error().why.contains(u"allow writing"_s), qUtf8Printable(made.error().text()));
        write(*database, u"goes on"_s);
        QFile::setPermissions(
            Storage::backupFolder(folder.file()), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void whatAKilledOneLeftGoes()
    {
        const DataFolder folder;
        const auto database = folder.open();
        QVERIFY(QDir().mkdir(Storage::backupFolder(folder.file())));
        const QString left = Storage::backupFolder(folder.file()) + u"/starwright-unfinished-AbCdEf"_s;
        QVERIFY(QFile::copy(folder.file(), left));
        QVERIFY(QFile::copy(folder.file(), left + u"-journal"_s));
        VERIFY_DONE(makeBackup(database->connection(), BackupReason::Schedule));
        QVERIFY(!QFileInfo::exists(left) && !QFileInfo::exists(left + u"-journal"_s));
    }

    // That of "starwright-unfinished-work.db", beside this one.
    void theBackupOfANeighbourStays()
    {
        const DataFolder folder;
        const QString file = folder.file(u"starwright-unfinished-work.db"_s);
        {
            const auto neighbour = Database::open(file, Database::Access::ReadWrite);
            VERIFY_DONE(neighbour);
            VERIFY_DONE(makeBackup((*neighbour)->connection(), BackupReason::Schedule));
        }
        VERIFY_DONE(makeBackup(folder.open()->connection(), BackupReason::Schedule));
        QCOMPARE(Storage::backupsOf(file).size(), 1);
        QCOMPARE(Storage::backupsOf(folder.file()).size(), 1);
    }

    void aDamagedBackupIsPassedOver()
    {
        const DataFolder folder;
        const auto database = folder.open();
        write(*database, QString(50'000, u'x'));
        const auto sound = makeBackup(database->connection(), BackupReason::Schedule);
        VERIFY_DONE(sound);
        const auto spoilt = makeBackup(database->connection(), BackupReason::Schedule);
        VERIFY_DONE(spoilt);
        QByteArray bytes = content(spoilt->file);
        const qsizetype at = bytes.lastIndexOf("xxxx");
        bytes[at] = 'y'; // which no check of SQLite's sees
        QFile file(spoilt->file);
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
        QVERIFY(!Storage::checkBackup(spoilt->file));
        QCOMPARE(Storage::newestSoundBackup(folder.file()), *sound);
    }

    void theSealIsNoPreference()
    {
        const DataFolder folder;
        const auto database = folder.open();
        QCOMPARE(database->connection().number(
                     u"SELECT count(*) FROM preference WHERE name = '%1'"_s.arg(Storage::sealName)),
            1);
        QCOMPARE(Storage::PreferenceStore(*database).load(), (QHash<QString, QString>()));
    }

    // Otherwise it would be taken for one that is out of date.
    void aSpoiltSealIsDamage()
    {
        const DataFolder folder;
        write(*folder.open(), u"Tuesday"_s);
        QByteArray bytes = folder.bytes();
        const auto row = QRegularExpression(sealName + u"\\d+:"_s).match(QString::fromLatin1(bytes)); // not the index
        QVERIFY(row.hasMatch());
        const qsizetype digit = row.capturedStart() + sealName.size();
        bytes[digit] = static_cast<char>(bytes[digit] ^ 1);
        bytes.replace("Tuesday", "Tuesdby");
        folder.write(bytes);
        QVERIFY(!Database::open(folder.file(), Database::Access::ReadWrite));
        QCOMPARE(folder.bytes(), bytes);
    }

    // SQLite counts transactions; the seal relies on each being counted once.
    void theSealHoldsUntilTheNextWrite()
    {
        const DataFolder folder;
        {
            const auto database = folder.open();
            for (int round = 0; round < 20; ++round) {
                write(*database, QString::number(round));
                VERIFY_DONE(Storage::seal(database->connection()));
                const auto state = Storage::fileState(folder.file());
                VERIFY_DONE(state);
                QVERIFY(state->isConsistent);
                const auto rows = database->connection().rows(
                    u"SELECT value FROM preference WHERE name = '%1'"_s.arg(Storage::sealName));
                QCOMPARE(rows->first().first().toString().section(u':', 0, 0).toUInt(), state->changes);
            }
            write(*database, u"x"_s);
            VERIFY_DONE(Storage::checkSeal(database->connection())); // out of date: nothing to say
        }
        QByteArray bytes = folder.bytes();
        folder.open();
        QCOMPARE(folder.bytes(), bytes); // opening what is sealed writes nothing
    }
};

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
