// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace.h"

namespace Models
{

using Domain::Answer;
using Domain::AnswerState;

namespace
{

qsizetype &countOf(AnswerCounts &counts, AnswerState state)
{
    switch (state) {
    case AnswerState::Draft:
        return counts.draft;
    case AnswerState::Ready:
        return counts.ready;
    case AnswerState::Empty:
        break;
    }
    return counts.empty;
}

} // namespace

Workspace::Workspace(QObject *parent) : QObject(parent) { }

void Workspace::open(Domain::GuidePtr guide, const Domain::SpooledAnswers &answers)
{
    m_guide = std::move(guide);
    m_opened = answers;
    m_answers.clear();
    m_summaries.clear();
    m_counts = {};
    for (const Domain::Question &question : m_guide->questions) {
        if (answers.contains(question.id))
            m_summaries.insert(question.id, answers.summary(question.id));
        ++countOf(m_counts, m_summaries.value(question.id).state);
    }
    Q_EMIT guideChanged();
}

Domain::Result<Answer> Workspace::answer(const QString &id) const
{
    const auto found = m_answers.constFind(id);
    if (found != m_answers.cend())
        return *found;
    if (!m_summaries.contains(id))
        return Answer();
    return m_opened.answer(id).transform([&](const Answer &answer) { return *m_answers.insert(id, answer); });
}

Domain::Result<Domain::Answers> Workspace::answers() const
{
    Domain::Answers all = m_answers;
    for (auto summary = m_summaries.keyBegin(); summary != m_summaries.keyEnd(); ++summary) {
        const QString &id = *summary;
        if (all.contains(id))
            continue;
        const auto answer = m_opened.answer(id);
        if (!answer)
            return std::unexpected(answer.error());
        all.insert(id, *answer);
    }
    return all;
}

void Workspace::setText(const QString &id, Domain::Part part, const QString &text)
{
    edit(id, [&](Answer &answer) { answer.parts[part] = text; });
}

void Workspace::setReady(const QString &id, bool ready)
{
    edit(id, [ready](Answer &answer) { answer.ready = ready; });
}

void Workspace::setCovered(const QString &id, int pointer, bool covered)
{
    edit(id, [pointer, covered](Answer &answer) {
        if (covered)
            answer.covered.insert(pointer);
        else
            answer.covered.remove(pointer);
    });
}

template <typename Edit>
void Workspace::edit(const QString &id, Edit change)
{
    if (!m_answers.contains(id) && !m_guide->question(id))
        return;
    const auto before = answer(id);
    if (!before)
        return;
    Answer after = *before;
    change(after);
    if (after == *before)
        return;
    const Domain::AnswerSummary summary = Domain::summaryOf(after);
    --countOf(m_counts, m_summaries.value(id).state);
    ++countOf(m_counts, summary.state);
    m_summaries.insert(id, summary);
    m_answers.insert(id, after);
    Q_EMIT answerChanged(id);
}

} // namespace Models
