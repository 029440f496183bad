// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer/answer.h"
#include "domain/guide/question.h"
#include "domain/priority/priority.h"

namespace Domain
{

/// What of a guide is shown: a value, set whole. Within a kind any one fits; the kinds combine.
/// Empty means that the kind does not restrict.
struct QuestionFilter {
    QString text; ///< Words that all must occur, in question, why, pointers or the person's own answer.
    QSet<QString> categories;
    QSet<QString> stages; ///< Ids.
    QSet<QuestionSet> sets;
    QSet<AnswerState> states;
    QSet<Level> levels;

    bool isEmpty() const { return *this == QuestionFilter{}; }
    /// Everything but the text.
    bool accepts(const Question &question, AnswerState state, Level level = Level::Low) const;
    friend bool operator==(const QuestionFilter &, const QuestionFilter &) = default;
};

} // namespace Domain
