// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backup/backup.h"
#include "domain/error.h"

#include <QList>
#include <optional>

namespace Storage
{

class Connection;

/// The file itself, whichever links lead to it.
QString realFile(const QString &file);

/// The folder "backups" beside a data file.
QString backupFolder(const QString &dataFile);

/// The backups of that data file by their names, newest first; whether they are sound is another question.
QList<Domain::Backup> backupsOf(const QString &dataFile);

/// Copies the connection's file into its folder of backups: for its owner alone, whole or not at all, and only if
/// what was written holds what the file does. Reads as one transaction.
Domain::Result<Domain::Backup> makeBackup(Connection &connection, Domain::BackupReason reason);

/// Makes a backup if the newest one is old enough and holds something else, and then removes those that the retention
/// leaves out. Nothing where there was nothing to do.
Domain::Result<std::optional<Domain::Backup>> makeBackupIfDue(Connection &connection);

/// Reads the whole backup: its pages, its tables and its seal.
Domain::Result<void> checkBackup(const QString &file);

/// The newest that is sound.
std::optional<Domain::Backup> newestSoundBackup(const QString &dataFile);

/// Removes what the retention leaves out.
void removeObsoleteBackups(const QString &dataFile);

} // namespace Storage
