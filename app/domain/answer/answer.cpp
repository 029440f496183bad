// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/answer/answer.h"

#include "domain/answer/prompts.h"

#include <algorithm>

namespace Domain
{

QString toWord(AnswerState state)
{
    switch (state) {
    case AnswerState::Empty:
        return QStringLiteral("empty");
    case AnswerState::Draft:
        return QStringLiteral("draft");
    case AnswerState::Ready:
        return QStringLiteral("ready");
    }
    return {};
}

std::optional<AnswerState> answerStateFromWord(QStringView text)
{
    for (const AnswerState state : answerStates) {
        if (toWord(state) == text)
            return state;
    }
    return std::nullopt;
}

AnswerState Answer::state() const
{
    if (std::ranges::none_of(allParts, [this](Part part) { return isWritten(parts[part]); }))
        return AnswerState::Empty;
    return ready ? AnswerState::Ready : AnswerState::Draft;
}

} // namespace Domain
