// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/guide/questionfilter.h"
#include "domain/guide/searchindex.h"

namespace Models
{

/// How far an answer is.
struct Progress {
    Domain::AnswerState state = Domain::AnswerState::Empty;
    int covered = 0; ///< Pointers.
    friend bool operator==(const Progress &, const Progress &) = default;
};

/// How pressing a question is, as far as that shows.
struct Standing {
    std::optional<Domain::Level> level; ///< None where nobody has judged yet; such a question counts as low.
    double score = 0;
    friend bool operator==(const Standing &, const Standing &) = default;
};

/// The questions of a guide by row, how far each is, how pressing, and which of them a filter lets through.
class QuestionRows
{
public:
    QuestionRows();
    QuestionRows(Domain::GuidePtr guide, const Domain::SpooledAnswers &answers);

    const Domain::Guide &guide() const { return *m_guide; }
    int size() const { return static_cast<int>(m_progress.size()); }
    /// -1 where there is no such question.
    int row(const QString &id) const { return m_rowOf.value(id, -1); }
    const Domain::Question &question(int row) const { return m_guide->questions.at(row); }
    const Progress &progress(int row) const { return m_progress[static_cast<std::size_t>(row)]; }
    void setAnswer(int row, const Domain::Answer &answer);
    const Standing &standing(int row) const { return m_standing[static_cast<std::size_t>(row)]; }
    Domain::Level level(int row) const { return standing(row).level.value_or(Domain::Level::Low); }
    /// The rows whose standing is another than before.
    std::vector<int> setPriorities(const Domain::Priorities &priorities);
    /// All rows: by level, then score, then the guide's order.
    const std::vector<int> &mostPressing();

    const Domain::QuestionFilter &filter() const { return m_filter; }
    void setFilter(const Domain::QuestionFilter &filter);
    /// True where the filter could hide something; a text without words could not.
    bool isFiltered() const;
    bool passes(int row) const;

private:
    bool accepts(int row) const;
    void acceptAll();

    Domain::GuidePtr m_guide;
    QHash<QString, int> m_rowOf;
    std::vector<Progress> m_progress;
    std::vector<Standing> m_standing;
    std::vector<int> m_pressing; // mostPressing(), until a standing changes
    Domain::SearchIndex m_index;
    Domain::QuestionFilter m_filter;
    std::vector<bool> m_accepted; // by all of the filter but its text
};

} // namespace Models
