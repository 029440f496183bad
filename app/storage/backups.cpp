// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backups.h"

#include "domain/backup/retention.h"
#include "storage/backupname.h"
#include "storage/datafile.h"
#include "storage/integrity.h"
#include "storage/leftovers.h"
#include "storage/migration.h"
#include "storage/schema.h"
#include "storage/seal.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace Storage
{

namespace
{

struct Backups {
    Q_DECLARE_TR_FUNCTIONS(Storage::Backups)
};

std::unexpected<Domain::Error> cannotBackUp(const QString &file, const QString &why)
{
    return Domain::failure(Backups::tr("cannot make a backup of"), file, why);
}

// An empty file in the folder of backups, private from its first moment.
Domain::Result<QString> makeTemporaryBackup(const QString &file)
{
    const QString folder = backupFolder(file);
    const auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QFileInfo(folder).isDir() && !QDir().mkdir(folder, ownerOnly))
        return cannotBackUp(
            file, Backups::tr("the folder %1 could not be made; allow writing where it should be").arg(folder));
    removeLeftovers(file);
    QTemporaryFile temporary(unfinishedBackup(file));
    temporary.setAutoRemove(false);
    if (!temporary.open() || temporary.fileName().isEmpty()) // It gets its name when that is asked for.
        return cannotBackUp(file, Backups::tr("%1; allow writing in %2").arg(temporary.errorString(), folder));
    return temporary.fileName();
}

Domain::Result<void> checkOpen(Connection &connection)
{
    return checkPages(connection).and_then([&] { return checkSeal(connection); });
}

/// What was copied is to hold what the file holds at this moment.
Domain::Result<void> fillAndCompare(Connection &connection, const QString &copy)
{
    if (const auto copied = connection.run(u"VACUUM INTO ?"_s, QList<Row>{{copy}}); !copied)
        return copied;
    const auto original = contentSum(connection);
    if (!original)
        return std::unexpected(original.error());
    // The seal says of which state of the file it is, and that is read by the file's name: not once another has it.
    const auto sound = connection.isReplaced() ? Domain::Result<void>() : compareWithSeal(connection, *original);
    if (!sound)
        return sound;
    auto written = Connection::open(copy);
    if (!written)
        return std::unexpected(written.error());
    // Reading all of a large file takes long: the sum of the copy is made once, when it is complete.
    if (const auto sealed = seal(**written, *original); !sealed)
        return sealed;
    const auto copied = contentSum(**written);
    if (!copied)
        return std::unexpected(copied.error());
    if (*original != *copied)
        return Domain::failure({}, {}, Backups::tr("what was written is not what was to be written"));
    return checkPages(**written);
}

Domain::Result<QByteArray> contentSumOf(const QString &backup)
{
    auto connection = Connection::open(backup);
    if (!connection)
        return std::unexpected(connection.error());
    return refuseForeignSchema(**connection).and_then([&] { return contentSum(**connection); });
}

// Never over another one: two within a millisecond get two names.
Domain::Result<Domain::Backup> putInPlace(const QString &temporary, const QString &file, Domain::BackupReason reason)
{
    QDateTime made = QDateTime::currentDateTimeUtc();
    for (int attempt = 0; attempt < 100; ++attempt) {
        const QString target = backupFolder(file) + u'/' + backupName(realFile(file), made, reason);
        if (!QFileInfo::exists(target) && QFile::rename(temporary, target))
            return Domain::Backup{.file = target, .made = made, .reason = reason, .size = QFileInfo(target).size()};
        made = made.addMSecs(1);
    }
    return cannotBackUp(file, Backups::tr("it could not be given its name"));
}

} // namespace

QString realFile(const QString &file)
{
    const QString canonical = QFileInfo(file).canonicalFilePath();
    return canonical.isEmpty() ? QFileInfo(file).absoluteFilePath() : canonical;
}

QString backupFolder(const QString &dataFile)
{
    return QFileInfo(realFile(dataFile)).path() + u"/backups"_s;
}

QList<Domain::Backup> backupsOf(const QString &dataFile)
{
    const QString real = realFile(dataFile);
    const auto files = QDir(backupFolder(dataFile)).entryInfoList(QDir::Files);
    QList<Domain::Backup> backups;
    for (const QFileInfo &info : files) {
        auto backup = parseBackupName(real, info.fileName());
        if (!backup)
            continue;
        backup->file = info.absoluteFilePath();
        backup->size = info.size();
        backups += *backup;
    }
    std::ranges::sort(backups, std::ranges::greater(), &Domain::Backup::made);
    return backups;
}

Domain::Result<Domain::Backup> makeBackup(Connection &connection, Domain::BackupReason reason)
{
    const QString file = connection.file();
    const auto temporary = makeTemporaryBackup(file);
    if (!temporary)
        return std::unexpected(temporary.error());
    auto made = fillAndCompare(connection, *temporary)
                    .transform_error([&](const Domain::Error &error) { return cannotBackUp(file, error.why).error(); })
                    .and_then([&] { return putInPlace(*temporary, file, reason); });
    if (!made) {
        QFile::remove(*temporary);
        QFile::remove(*temporary + u"-journal"_s); // Left where even deleting failed.
    }
    return made;
}

Domain::Result<std::optional<Domain::Backup>> makeBackupIfDue(Connection &connection)
{
    const QList<Domain::Backup> backups = backupsOf(connection.file());
    if (!Domain::isBackupDue(backups, QDateTime::currentDateTimeUtc()))
        return std::nullopt;
    if (!backups.isEmpty()) {
        const auto then = contentSumOf(backups.first().file);
        if (then && then == contentSum(connection))
            return std::nullopt;
    }
    const auto made = makeBackup(connection, Domain::BackupReason::Schedule);
    if (!made)
        return std::unexpected(made.error());
    removeObsoleteBackups(connection.file());
    return *made;
}

Domain::Result<void> checkBackup(const QString &file)
{
    const auto version = examine(file);
    if (!version)
        return std::unexpected(version.error());
    auto connection = Connection::open(file);
    if (!connection)
        return std::unexpected(connection.error());
    auto sound = checkLength(**connection).and_then([&] { return refuseForeignSchema(**connection); }).and_then([&] {
        return checkOpen(**connection);
    });
    // The tables of older versions are compared with today's once they are brought up to date.
    return sound && *version == currentVersion ? checkIntegrity(**connection) : sound;
}

std::optional<Domain::Backup> newestSoundBackup(const QString &dataFile)
{
    const QList<Domain::Backup> backups = backupsOf(dataFile);
    const auto sound = std::ranges::find_if(
        backups, [](const Domain::Backup &backup) { return checkBackup(backup.file).has_value(); });
    return sound == backups.cend() ? std::nullopt : std::optional(*sound);
}

void removeObsoleteBackups(const QString &dataFile)
{
    const auto gone = Domain::obsolete(backupsOf(dataFile), QDateTime::currentDateTimeUtc().date());
    for (const Domain::Backup &backup : gone)
        QFile::remove(backup.file);
}

} // namespace Storage
