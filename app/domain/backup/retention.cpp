// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backup/retention.h"

#include <algorithm>

namespace Domain
{

namespace
{

/// Anki's own interval.
constexpr std::chrono::minutes betweenBackups(30);

using Period = std::pair<int, int>;

Period dayOf(const QDate &date)
{
    return {date.year(), date.dayOfYear()};
}

Period weekOf(const QDate &date)
{
    int year = 0; // A week around New Year belongs to one of the two.
    const int week = date.weekNumber(&year);
    return {year, week};
}

Period monthOf(const QDate &date)
{
    return {date.year(), date.month()};
}

struct Rhythm {
    int left;
    Period (*periodOf)(const QDate &date);
};

} // namespace

QList<Backup> obsolete(QList<Backup> backups, const QDate &today, const Retention &retention)
{
    std::ranges::sort(backups, std::ranges::greater(), &Backup::made);
    std::array rhythms{
        Rhythm{retention.daily, dayOf}, Rhythm{retention.weekly, weekOf}, Rhythm{retention.monthly, monthOf}};
    QList<Backup> gone;
    QDate lastKept;
    for (const Backup &backup : std::as_const(backups)) {
        const QDate date = backup.made.toUTC().date();
        if (date < today.addDays(-1)) {
            const auto rhythm
                = std::ranges::find_if(rhythms, [](const Rhythm &candidate) { return candidate.left > 0; });
            const bool isNewestOfItsPeriod = rhythm != rhythms.end()
                && (!lastKept.isValid() || rhythm->periodOf(date) != rhythm->periodOf(lastKept));
            if (!isNewestOfItsPeriod) {
                gone.append(backup);
                continue;
            }
            --rhythm->left;
        }
        lastKept = date;
    }
    return gone;
}

bool isBackupDue(const QList<Backup> &backups, const QDateTime &now)
{
    return std::ranges::none_of(backups,
        [&now](const Backup &backup) { return backup.made > now.addDuration(-betweenBackups) && backup.made <= now; });
}

} // namespace Domain
