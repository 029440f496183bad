// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backup/backup.h"

namespace Domain
{

/// An answer that is another one in a backup than it is now.
struct AnswerDifference {
    AnswerKey question;
    Answer then; ///< Empty where there was none.
    Answer now;
    friend bool operator==(const AnswerDifference &, const AnswerDifference &) = default;
};

/// By guide and question.
QList<AnswerDifference> differences(const AnswersByGuide &then, const AnswersByGuide &now);

} // namespace Domain
