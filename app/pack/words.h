// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer/answer.h"
#include "domain/priority/priority.h"

#include <QDate>

namespace Pack
{

QString partName(Domain::Part part);
QString stateName(Domain::AnswerState state);
QString levelName(Domain::Level level);
/// "in 9 days", "tomorrow"; empty once the day is past.
QString daysUntil(const QDate &day, const QDate &today);

} // namespace Pack
