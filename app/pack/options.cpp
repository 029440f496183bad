// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/options.h"

#include "domain/priority/interview.h"

#include <QTimeZone>
#include <algorithm>

namespace Pack
{

QDateTime printingTime()
{
    bool isSet = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isSet);
    return isSet ? QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC) : QDateTime::currentDateTime();
}

Options filledIn(const Options &options, const Domain::Interview &interview, QDate today)
{
    Options filled = options;
    if (filled.company.isEmpty())
        filled.company = interview.company;
    if (filled.role.isEmpty())
        filled.role = interview.role;
    Domain::Interview coming = interview;
    coming.stages.removeIf([&](const Domain::PlannedStage &stage) {
        return (stage.date.isValid() && stage.date < today)
            || (!options.stages.isEmpty() && !options.stages.contains(stage.stage));
    });
    for (const Domain::PlannedStage &stage : std::as_const(coming.stages)) {
        if (!filled.stages.contains(stage.stage))
            filled.stages.append(stage.stage);
    }
    if (const Domain::PlannedStage *next = nextStage(coming, today); next && !filled.interviewDate.isValid())
        filled.interviewDate = next->date;
    return filled;
}

} // namespace Pack
