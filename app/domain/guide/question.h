// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer/part.h"

#include <QString>
#include <QStringList>
#include <optional>

namespace Domain
{

/// Primary: the guide's own first choice. Practice: more of the same. Extra: added for stages left thin.
enum class QuestionSet { Primary, Practice, Extra };

inline constexpr std::array questionSets{QuestionSet::Primary, QuestionSet::Practice, QuestionSet::Extra};

/// The word that guides and the command line use: "primary", "practice", "extra".
QString toWord(QuestionSet set);
std::optional<QuestionSet> questionSetFromWord(QStringView text);

/// A question of a guide, with all that helps to answer it.
struct Question {
    QString id; ///< Stable over versions of the guide: answers hang on it.
    QuestionSet set = QuestionSet::Primary;
    int number = 0; ///< Order within its set, from 1.
    QString category;
    QStringList stages; ///< Ids; at least one.
    QString title; ///< Short, for the tree.
    QString question;
    QString why;
    QStringList pointers;
    QStringList followUps;
    PartTexts scaffold; ///< What this question wants in each part; Notes stay empty.
    QStringList outline; ///< Steps of a good spoken answer, for what is no story.
    QStringList concepts;
    friend bool operator==(const Question &, const Question &) = default;
};

} // namespace Domain
