// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filelock.h"

#include "storage/datafile.h"
#include "storage/leftovers.h"

#include <QFileInfo>
#include <QSysInfo>
#include <optional>

using namespace std::chrono_literals;

namespace Storage
{

namespace
{

// Beside the file itself, whichever links lead to it.
QString lockName(const QString &dataFile)
{
    const QString canonical = QFileInfo(dataFile).canonicalFilePath();
    return (canonical.isEmpty() ? dataFile : canonical) + QStringLiteral(".lock");
}

struct Holder {
    qint64 process = 0;
    QString host;
};

std::optional<Holder> holder(const QLockFile &lock)
{
    Holder holder;
    QString application;
    if (!lock.getLockInfo(&holder.process, &holder.host, &application))
        return std::nullopt;
    return holder;
}

// QLockFile alone would respect what a killed process left if the process had not yet written its name, or if its
// number has been given to another one. Who lives keeps the file locked, so that it cannot be removed.
bool take(QLockFile &lock)
{
    if (lock.tryLock())
        return true;
    if (lock.error() != QLockFile::LockFailedError)
        return false;
    const auto named = holder(lock);
    if (named && named->host != QSysInfo::machineHostName())
        return false;
    if (!named && lock.tryLock(1s)) // Somebody may be writing the name this moment.
        return true;
    return lock.removeStaleLockFile() && lock.tryLock();
}

QString reason(const QLockFile &lock)
{
    if (lock.error() != QLockFile::LockFailedError)
        return FileLock::tr("the lock %1 cannot be written; allow writing in its folder").arg(lock.fileName());
    const auto named = holder(lock);
    if (named && named->host != QSysInfo::machineHostName())
        return FileLock::tr("another Starwright has it open (process %1 on %2); close that one first. If there is none "
                            "any more, remove %3")
            .arg(named->process)
            .arg(named->host, lock.fileName());
    if (named)
        return FileLock::tr("another Starwright has it open (process %1 on %2); close that one first")
            .arg(named->process)
            .arg(named->host);
    return FileLock::tr("another Starwright has it open; close that one first");
}

} // namespace

Domain::Result<FileLock> FileLock::tryTake(const QString &dataFile)
{
    if (auto folder = provideFolder(dataFile); !folder)
        return std::unexpected(folder.error());
    auto lock = std::make_unique<QLockFile>(lockName(dataFile));
    lock->setStaleLockTime(0); // However old: only the death of its process makes it stale.
    if (!take(*lock))
        return Domain::failure(tr("cannot write"), dataFile, reason(*lock));
    QFile::setPermissions(lock->fileName(), QFile::ReadOwner | QFile::WriteOwner);
    removeLeftovers(dataFile);
    // QLockFile's own, from a process that was killed while it looked whether the lock was left behind.
    QFile::remove(lock->fileName() + QStringLiteral(".rmlock"));
    return FileLock(std::move(lock));
}

} // namespace Storage
