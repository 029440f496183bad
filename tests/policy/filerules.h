// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/source.h"

/// What holds for files whatever stands in them.
namespace Policy
{

/// The licence in the first line, or in the second of a script.
Faults licence(const Source &source);

/// UTF-8 without a byte order mark, lines that end in one newline, no tabs.
Faults plainText(const Source &source);

/// 40 lines for main.cpp, 500 for any other file of code.
Faults length(const Source &source);

/// The middle length, in lines, of the C++ files.
int medianLength(const QList<Source> &sources);

/// Names that some system cannot hold, or not beside one another.
Faults names(const QStringList &paths);

/// What lies at the top besides the fixed folders and what tools look for there.
Faults topLevel(const QStringList &paths);

} // namespace Policy
