// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer/version.h"
#include "domain/guide/guide.h"
#include "domain/history/history.h"
#include "domain/matching/evidence.h"
#include "domain/priority/priority.h"

namespace Domain
{

/// An answer, and what it said before.
struct DatedAnswer {
    Version present;
    QList<Version> earlier; ///< Oldest first.
    friend bool operator==(const DatedAnswer &, const DatedAnswer &) = default;
};

/// All that a person has in the program: what an export holds, and what comes back from it.
struct Everything {
    QHash<AnswerKey, DatedAnswer> answers;
    History history;
    QHash<AnswerKey, QHash<QString, Verdict>> verdicts; ///< By the question, then by lineKey().
    QHash<AnswerKey, Level> levels; ///< Those that were set by hand.
    QList<Interview> interviews;
    QList<Guide> guides; ///< The imported ones, by their ids.
    QHash<QString, QString> preferences; ///< The weights of the priorities among them.
    friend bool operator==(const Everything &, const Everything &) = default;
};

/// The questions that have an answer, in the order of guide and question: a hash has another one each time.
QList<AnswerKey> sortedKeys(const QHash<AnswerKey, DatedAnswer> &answers);

} // namespace Domain
