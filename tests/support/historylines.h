// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/history/history.h"

namespace Support
{

/// A history as lines that a test compares: an entry's fields in the order of a form, its lists indented.
QStringList historyLines(const Domain::History &history);

/// What the kinds promise that history.h makes is broken by; empty where all hold.
QString brokenKind(const Domain::History &history);

} // namespace Support
