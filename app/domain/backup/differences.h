// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backup/backup.h"
#include "domain/export/everything.h"

namespace Domain
{

/// What a data file holds now, without what answers said before.
struct Contents {
    AnswersByGuide answers;
    Everything beside; ///< All but the answers.
    friend bool operator==(const Contents &, const Contents &) = default;
};

/// An answer that is another one in a backup than it is now.
struct AnswerDifference {
    AnswerKey question;
    Answer then; ///< Empty where there was none.
    Answer now;
    friend bool operator==(const AnswerDifference &, const AnswerDifference &) = default;
};

/// What restoring a backup would change.
struct Differences {
    QList<AnswerDifference> answers; ///< By guide and question.
    Everything then; ///< Beside the answers, what the backup alone has.
    Everything now; ///< And what it has not.
    bool isEmpty() const { return *this == Differences{}; }
    friend bool operator==(const Differences &, const Differences &) = default;
};

Differences differences(const Contents &then, const Contents &now);

} // namespace Domain
