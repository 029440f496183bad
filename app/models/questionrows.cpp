// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questionrows.h"

#include <algorithm>
#include <numeric>

namespace Models
{

namespace
{

Progress progressOf(const Domain::Question &question, Domain::AnswerState state, const QSet<int> &covered)
{
    const auto count = std::ranges::count_if(
        covered, [&question](int pointer) { return pointer >= 0 && pointer < question.pointers.size(); });
    return {state, static_cast<int>(count)};
}

Domain::QuestionFilter withoutText(Domain::QuestionFilter filter)
{
    filter.text.clear();
    return filter;
}

} // namespace

QuestionRows::QuestionRows() : QuestionRows(std::make_shared<const Domain::Guide>(), {}) { }

QuestionRows::QuestionRows(Domain::GuidePtr guide, const Domain::SpooledAnswers &answers)
    : m_guide(std::move(guide))
    , m_index(*m_guide, answers)
{
    m_rowOf.reserve(m_guide->questions.size());
    m_progress.reserve(static_cast<std::size_t>(m_guide->questions.size()));
    for (const Domain::Question &question : m_guide->questions) {
        m_rowOf.insert(question.id, size());
        const Domain::AnswerSummary answer = answers.summary(question.id);
        m_progress.push_back(progressOf(question, answer.state, answer.covered));
    }
    m_standing.resize(m_progress.size());
    acceptAll();
}

void QuestionRows::setAnswer(int row, const Domain::Answer &answer)
{
    const auto at = static_cast<std::size_t>(row);
    m_progress[at] = progressOf(question(row), answer.state(), answer.covered);
    m_accepted[at] = accepts(row);
    m_index.setAnswer(row, answer);
}

std::vector<int> QuestionRows::setPriorities(const Domain::Priorities &priorities)
{
    std::vector<int> changed;
    for (int row = 0; row < size(); ++row) {
        const auto found = priorities.constFind(question(row).id);
        const Standing now = found == priorities.cend() ? Standing() : Standing{found->level, found->score};
        if (now == standing(row))
            continue;
        const auto at = static_cast<std::size_t>(row);
        m_standing[at] = now;
        m_accepted[at] = accepts(row);
        changed.push_back(row);
    }
    if (!changed.empty())
        m_pressing.clear();
    return changed;
}

const std::vector<int> &QuestionRows::mostPressing()
{
    if (m_pressing.size() == m_standing.size())
        return m_pressing;
    m_pressing.resize(m_standing.size());
    std::iota(m_pressing.begin(), m_pressing.end(), 0);
    std::ranges::sort(m_pressing, [this](int one, int other) {
        return std::tuple(level(one), -standing(one).score, one)
            < std::tuple(level(other), -standing(other).score, other);
    });
    return m_pressing;
}

bool QuestionRows::accepts(int row) const
{
    return m_filter.accepts(question(row), progress(row).state, level(row));
}

void QuestionRows::setFilter(const Domain::QuestionFilter &filter)
{
    const bool onlyText = withoutText(filter) == withoutText(m_filter);
    m_filter = filter;
    m_index.search(filter.text);
    if (!onlyText)
        acceptAll();
}

void QuestionRows::acceptAll()
{
    const bool all = withoutText(m_filter).isEmpty();
    m_accepted.assign(m_progress.size(), true);
    for (int row = 0; row < size() && !all; ++row)
        m_accepted[static_cast<std::size_t>(row)] = accepts(row);
}

bool QuestionRows::isFiltered() const
{
    return !withoutText(m_filter).isEmpty() || !m_filter.text.trimmed().isEmpty();
}

bool QuestionRows::passes(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return m_accepted[at] && m_index.hits()[at];
}

} // namespace Models
