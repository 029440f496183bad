// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/flow.h"
#include "pack/style.h"

namespace Pack
{

struct Job;

/// Some of the stories across, and questions down: a dot where a story is the best line for the question, a ring
/// where it fits as well.
class CoverageGrid
{
public:
    explicit CoverageGrid(const Job &job);

    /// How many stories go across.
    qsizetype columns() const { return m_columns; }
    /// The grid for the stories from `first` on. The first grid has every question, those without a story too;
    /// further ones only those that their stories answer.
    QList<Row> rows(qsizetype first) const;

    /// The marks, to explain them.
    static Row mark(bool isBest, const Style &style);

private:
    Row::Paint head(qsizetype first) const;
    Row question(qsizetype i, qsizetype first) const;
    qreal cellX(qsizetype column) const { return m_cellsX + (static_cast<qreal>(column) + 0.5) * m_cell; }

    const Job &m_job;
    const Style &m_style;
    qreal m_width;
    qreal m_numbersX; ///< Where the questions' numbers end.
    qreal m_cellsX;
    qreal m_cell;
    qsizetype m_columns;
    QList<QList<std::pair<qsizetype, bool>>> m_marks; ///< By question: the story's place, whether it is the best.
};

} // namespace Pack
