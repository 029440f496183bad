// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/priority/priority.h"
#include "pack/flow.h"
#include "pack/style.h"

namespace Pack
{

/// A full triangle for high, an outlined one for medium, a line for low: ink tells them apart, not colour.
/// As high as a line of that style.
Row levelMark(Domain::Level level, const TextStyle &style);

/// How far text stands from the mark before it.
inline constexpr qreal levelIndent = 10 * point;

/// The mark, the level and the first reasons for it: "High: nothing in your history matches; asked in 2 of your
/// stages".
QList<Row> priorityRows(const Domain::Priority &priority, qsizetype mostReasons, qreal width, const Style &style);

} // namespace Pack
