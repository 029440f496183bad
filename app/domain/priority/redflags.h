// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/priority/priority.h"

namespace Domain
{

/// Which of the guide's red flags the answer touches, as far as counting tells: a story that names no figure at all
/// is told in generalities, and an Action in which "we" acts is not recognisably the person's own. What only a
/// reader can tell is passed over.
TermValue redFlagsTerm(const Guide &guide, const Question &question, const AnswerSummary &answer);

} // namespace Domain
