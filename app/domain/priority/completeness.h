// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/priority/priority.h"

namespace Domain
{

/// Whether the answer to a question is a story, told as Situation, Task, Action and Result. Where the guide has an
/// outline of a spoken answer, it is none.
bool isStory(const Question &question);

/// 1 without an answer, 0 where it is marked as ready; a draft lies between, by what it lacks.
TermValue answerTerm(const Question &question, const AnswerSummary &answer);

} // namespace Domain
