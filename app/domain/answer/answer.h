// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer/part.h"

#include <QHash>
#include <QSet>

namespace Domain
{

enum class AnswerState { Empty, Draft, Ready };

inline constexpr std::array answerStates{AnswerState::Empty, AnswerState::Draft, AnswerState::Ready};

/// The word that the command line uses: "empty", "draft", "ready".
QString toWord(AnswerState state);
std::optional<AnswerState> answerStateFromWord(QStringView text);

/// What a person wrote for one question. Every part is Markdown, kept as typed.
struct Answer {
    PartTexts parts;
    bool ready = false; ///< Marked so by the person; counts only while there is text.
    QSet<int> covered; ///< Pointers ticked off, by their place in the question.

    AnswerState state() const;
    /// True where nothing would be lost without this answer.
    bool isDefault() const { return *this == Answer{}; }
    friend bool operator==(const Answer &, const Answer &) = default;
};

/// Which question of which guide an answer belongs to.
struct AnswerKey {
    QString guide;
    QString question;
    friend bool operator==(const AnswerKey &, const AnswerKey &) = default;
    friend size_t qHash(const AnswerKey &key, size_t seed) { return qHashMulti(seed, key.guide, key.question); }
};

/// The answers to one guide, by the question's id.
using Answers = QHash<QString, Answer>;

} // namespace Domain
