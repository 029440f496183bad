// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer/spooledanswers.h"
#include "domain/guide/guide.h"

#include <QObject>

namespace Models
{

/// How many questions of a guide have an answer in which state.
struct AnswerCounts {
    qsizetype empty = 0;
    qsizetype draft = 0;
    qsizetype ready = 0;
    friend bool operator==(const AnswerCounts &, const AnswerCounts &) = default;
};

/// The guide that is open and the person's answers to it, of which those are in memory that somebody asked for. What
/// does not change anything signals nothing.
class Workspace : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(QObject *parent = nullptr);

    /// Answers to questions that the guide does not have are left out.
    void open(Domain::GuidePtr guide, const Domain::SpooledAnswers &answers);

    /// Never null; without questions before the first open().
    const Domain::GuidePtr &guide() const { return m_guide; }
    /// A default answer where there is none. What was asked for once is in memory, and can be had for sure.
    Domain::Result<Domain::Answer> answer(const QString &id) const;
    /// All that there are.
    Domain::Result<Domain::Answers> answers() const;
    /// As they were when the guide was opened.
    const Domain::SpooledAnswers &opened() const { return m_opened; }
    /// Of all that there are, as they are now.
    const Domain::AnswerSummaries &summaries() const { return m_summaries; }
    AnswerCounts counts() const { return m_counts; }

    /// Edits; of a question that the guide does not have, or whose answer cannot be read, none does anything.
    void setText(const QString &id, Domain::Part part, const QString &text);
    void setReady(const QString &id, bool ready);
    void setCovered(const QString &id, int pointer, bool covered);

Q_SIGNALS:
    void guideChanged();
    void answerChanged(const QString &id);

private:
    template <typename Edit>
    void edit(const QString &id, Edit change);

    Domain::GuidePtr m_guide = std::make_shared<const Domain::Guide>();
    Domain::SpooledAnswers m_opened;
    mutable Domain::Answers m_answers; // that somebody asked for, or changed
    Domain::AnswerSummaries m_summaries;
    AnswerCounts m_counts;
};

} // namespace Models
