// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backup/backup.h"
#include "domain/error.h"

#include <optional>

namespace Storage
{

// All of these need the data file's lock, and that nobody has the file open.

/// What a restore made of the state that was there before: a backup of it or, where it is damaged, the same file under
/// another name. Nothing where there was no file.
struct Restored {
    std::optional<Domain::Backup> before;
    QString setAside;
};

/// Puts a copy of the backup in the data file's place. Changes nothing unless the backup is sound and the present state
/// is kept, so that it can be undone.
Domain::Result<Restored> restoreBackup(const QString &backup, const QString &dataFile);

/// Gives a file that cannot be opened another name, "starwright-damaged-2026-01-31T09-30-00.000Z.db", with its journal.
Domain::Result<QString> setAside(const QString &dataFile);

/// What can be offered where a data file cannot be opened: the newest sound backup, unless the file may well be sound
/// (in use, not to be read, or of a newer version).
std::optional<Domain::Backup> backupInsteadOf(const QString &dataFile);

/// Removes the data file, its backups and what was set aside of it; other files stay.
Domain::Result<void> eraseData(const QString &dataFile);

} // namespace Storage
