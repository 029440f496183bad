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

void Workspace::open(Domain::GuidePtr guide, const Domain::Answers &answers)
{
    m_guide = std::move(guide);
    m_answers.clear();
    m_summaries.clear();
    m_counts = {};
    for (const Domain::Question &question : m_guide->questions) {
        const auto answer = answers.constFind(question.id);
        if (answer != answers.cend()) {
            m_answers.insert(question.id, *answer);
            m_summaries.insert(question.id, Domain::summaryOf(*answer));
        }
        ++countOf(m_counts, m_summaries.value(question.id).state);
    }
    Q_EMIT guideChanged();
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
    const Answer before = m_answers.value(id);
    Answer after = before;
    change(after);
    if (after == before)
        return;
    const Domain::AnswerSummary summary = Domain::summaryOf(after);
    --countOf(m_counts, m_summaries.value(id).state);
    ++countOf(m_counts, summary.state);
    m_summaries.insert(id, summary);
    m_answers.insert(id, after);
    Q_EMIT answerChanged(id);
}

} // namespace Models
