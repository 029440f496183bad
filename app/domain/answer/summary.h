// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer/answer.h"

namespace Domain
{

/// What counting tells of an answer: all that lists and priorities rest on, without its text.
struct AnswerSummary {
    AnswerState state = AnswerState::Empty;
    QSet<int> covered; ///< As the answer has it.
    // Only told of what is not empty:
    QList<Part> missing; ///< Parts of the story in which nothing is written.
    bool hasFigure = false; ///< Somewhere in the story.
    bool hasResultFigure = false;
    qsizetype we = 0; ///< How often the Action says "we", "us" and "our".
    qsizetype i = 0; ///< And "I", "me" and "my".
    friend bool operator==(const AnswerSummary &, const AnswerSummary &) = default;
};

/// Prompts are not looked at: they are no text of the person's.
AnswerSummary summaryOf(const Answer &answer);

/// By the question's id; there is none where nobody has answered.
using AnswerSummaries = QHash<QString, AnswerSummary>;

AnswerSummaries summariesOf(const Answers &answers);

} // namespace Domain
