// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filelock.h"

#include "storage/datafile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Storage
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Storage", text);
}

// Beside the file itself, whichever links lead to it.
QString lockName(const QString &dataFile)
{
    const QString canonical = QFileInfo(dataFile).canonicalFilePath();
    return (canonical.isEmpty() ? dataFile : canonical) + QStringLiteral(".lock");
}

QString reason(const QLockFile &lock)
{
    if (lock.error() != QLockFile::LockFailedError)
        return tr("the lock %1 cannot be written; allow writing in its folder").arg(lock.fileName());
    qint64 process = 0;
    QString host;
    QString application;
    if (!lock.getLockInfo(&process, &host, &application))
        return tr("another Starwright has it open");
    return tr("another Starwright has it open (process %1 on %2); close that one first").arg(process).arg(host);
}

} // namespace

Domain::Result<FileLock> FileLock::tryTake(const QString &dataFile)
{
    if (auto folder = provideFolder(dataFile); !folder)
        return std::unexpected(folder.error());
    auto lock = std::make_unique<QLockFile>(lockName(dataFile));
    lock->setStaleLockTime(0); // However old: only the death of its process makes it stale.
    if (!lock->tryLock())
        return Domain::failure(tr("cannot write"), dataFile, reason(*lock));
    QFile::setPermissions(lock->fileName(), QFile::ReadOwner | QFile::WriteOwner);
    return FileLock(std::move(lock));
}

} // namespace Storage
