// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/words.h"

#include "pack/text.h"

namespace Pack
{

QString partName(Domain::Part part)
{
    switch (part) {
    case Domain::Part::Situation:
        return Text::tr("Situation");
    case Domain::Part::Task:
        return Text::tr("Task");
    case Domain::Part::Action:
        return Text::tr("Action");
    case Domain::Part::Result:
        return Text::tr("Result");
    case Domain::Part::Notes:
        break;
    }
    return Text::tr("Notes");
}

QString stateName(Domain::AnswerState state)
{
    switch (state) {
    case Domain::AnswerState::Empty:
        break;
    case Domain::AnswerState::Draft:
        return Text::tr("draft");
    case Domain::AnswerState::Ready:
        return Text::tr("ready");
    }
    return Text::tr("to write");
}

QString levelName(Domain::Level level)
{
    switch (level) {
    case Domain::Level::High:
        return Text::tr("High");
    case Domain::Level::Medium:
        return Text::tr("Medium");
    case Domain::Level::Low:
        break;
    }
    return Text::tr("Low");
}

QString daysUntil(const QDate &day, const QDate &today)
{
    const qint64 days = today.daysTo(day);
    if (!day.isValid() || days < 0)
        return {};
    if (days == 0)
        return Text::tr("today");
    if (days == 1)
        return Text::tr("tomorrow");
    return Text::tr("in %L1 days").arg(days);
}

} // namespace Pack
