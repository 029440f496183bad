// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/guide/question.h"

namespace Domain
{

QString toWord(QuestionSet set)
{
    switch (set) {
    case QuestionSet::Primary:
        return QStringLiteral("primary");
    case QuestionSet::Practice:
        return QStringLiteral("practice");
    case QuestionSet::Extra:
        return QStringLiteral("extra");
    }
    return {};
}

std::optional<QuestionSet> questionSetFromWord(QStringView text)
{
    for (const QuestionSet set : questionSets) {
        if (toWord(set) == text)
            return set;
    }
    return std::nullopt;
}

} // namespace Domain
