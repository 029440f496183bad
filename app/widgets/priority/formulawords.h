// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/priority/priority.h"

namespace Widgets
{

/// How priorities are made, in words: the one place that the dialog and the help tell it from.
QString formulaText();
/// What a term measures.
QString aboutTerm(Domain::Term term);

} // namespace Widgets
