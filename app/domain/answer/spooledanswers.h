// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer/summary.h"
#include "domain/answer/textspool.h"

#include <memory>

namespace Domain
{

/// The answers to a guide as they were read: in memory is what counting tells of them, and of their texts as much as a
/// spool keeps there. A value; copies share the texts, and any thread may read them.
class SpooledAnswers
{
public:
    SpooledAnswers() = default;
    /// Of answers that are in memory, where they stay.
    explicit SpooledAnswers(const Answers &answers);

    void add(const QString &question, const Answer &answer);
    bool contains(const QString &question) const { return m_answers.contains(question); }
    /// Of an empty answer where there is none.
    AnswerSummary summary(const QString &question) const { return m_answers.value(question).summary; }
    /// A default answer where there is none.
    Result<Answer> answer(const QString &question) const;

    /// Where the text to be searched stands: that of foldedText().
    TextSpool::Place searched(const QString &question) const { return m_answers.value(question).searched; }
    /// Empty where it can no longer be read.
    QByteArray searchedText(const TextSpool::Place &place) const;

private:
    struct Spooled {
        AnswerSummary summary;
        TextSpool::Place whole;
        TextSpool::Place searched;
    };

    QHash<QString, Spooled> m_answers;
    std::shared_ptr<TextSpool> m_texts = std::make_shared<TextSpool>();
};

} // namespace Domain
