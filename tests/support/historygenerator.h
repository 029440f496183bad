// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/history/history.h"

#include <QRandomGenerator>

namespace Support
{

/// Text of any code units: NULs, byte order marks, lone surrogates, quotes and line ends among them.
QString hostileText(int length, QRandomGenerator &random);

/// A history with so many entries in each section, whose fields are of their kind and hold hostile text, with keys
/// that JSON Resume does not define, nested and of every type. The same seed gives the same history everywhere.
Domain::History generatedHistory(int entries, quint32 seed);

} // namespace Support
