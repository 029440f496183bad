// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backup/backup.h"

#include <optional>

namespace Storage
{

/// "starwright-2026-01-31T09-30-00.000Z.db" of "starwright.db", with "-update" or the like behind the Z for a reason
/// other than the schedule. A colon would be no name on Windows.
QString backupName(const QString &dataFile, const QDateTime &made, Domain::BackupReason reason);

/// What the name of a file says, without its path and size; nothing where it is no backup of that data file.
std::optional<Domain::Backup> parseBackupName(const QString &dataFile, const QString &name);

} // namespace Storage
