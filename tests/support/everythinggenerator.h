// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/export/everything.h"

#include <QRandomGenerator>

namespace Support
{

/// Text of characters of every plane, NULs, byte order marks and lone surrogates.
QString anyPlaneText(int length, QRandomGenerator &random);

/// What somebody may have: answers with versions to so many questions, and some of everything else. Questions, times
/// and texts come from few, so that two of them have much in common and much that differs. Texts are hostile.
Domain::Everything generatedEverything(int answers, quint32 seed);

} // namespace Support
