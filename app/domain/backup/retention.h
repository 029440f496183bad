// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backup/backup.h"

namespace Domain
{

/// How many backups stay behind those of today and yesterday, which all stay: one a day, then one a week, then one
/// a month. The numbers are Anki's (https://docs.ankiweb.net/backups.html).
struct Retention {
    int daily = 12;
    int weekly = 10;
    int monthly = 9;
};

/// Those that may go, in any order; days are counted in UTC. What is dated in the future stays.
QList<Backup> obsolete(QList<Backup> backups, const QDate &today, const Retention &retention = {});

/// True where so much time has passed since the newest one that another one is due.
bool isBackupDue(const QList<Backup> &backups, const QDateTime &now);

} // namespace Domain
