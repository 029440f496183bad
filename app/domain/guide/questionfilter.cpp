// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/guide/questionfilter.h"

#include <algorithm>

namespace Domain
{

bool QuestionFilter::accepts(const Question &question, AnswerState state, Level level) const
{
    return (categories.isEmpty() || categories.contains(question.category))
        && (sets.isEmpty() || sets.contains(question.set)) && (states.isEmpty() || states.contains(state))
        && (levels.isEmpty() || levels.contains(level))
        && (stages.isEmpty()
            || std::ranges::any_of(question.stages, [this](const QString &stage) { return stages.contains(stage); }));
}

} // namespace Domain
