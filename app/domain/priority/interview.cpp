// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/priority/interview.h"

#include <algorithm>

namespace Domain
{

const PlannedStage *nextStage(const Interview &interview, QDate today)
{
    const PlannedStage *next = nullptr;
    for (const PlannedStage &stage : interview.stages) {
        if (stage.date.isValid() && stage.date >= today && (!next || stage.date < next->date))
            next = &stage;
    }
    if (next)
        return next;
    const auto undated
        = std::ranges::find_if(interview.stages, [](const auto &stage) { return !stage.date.isValid(); });
    return undated == interview.stages.cend() ? nullptr : &*undated;
}

const Interview *nextInterview(const QList<Interview> &interviews, QDate today)
{
    const Interview *next = nullptr;
    QDate nextDate;
    for (const Interview &interview : interviews) {
        const PlannedStage *stage = nextStage(interview, today);
        if (!stage)
            continue;
        const bool sooner = stage->date.isValid() && (!nextDate.isValid() || stage->date < nextDate);
        if (!next || sooner) {
            next = &interview;
            nextDate = stage->date;
        }
    }
    return next;
}

} // namespace Domain
