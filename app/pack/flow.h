// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <functional>

namespace Pack
{

class Canvas;

/// The smallest piece that is never cut: a line of text, a ruled line, two short columns.
struct Row {
    using Paint = std::function<void(Canvas &, QPointF topLeft)>;

    qreal x = 0; ///< From the left edge of the flow.
    qreal gap = 0; ///< Above; dropped at the top of a page.
    qreal height = 0;
    bool keepWithNext = false; ///< No page ends with this row, unless it is all that the page holds.
    Paint paint;
    Paint paintContinued; ///< Painted as well where the row is the first of a later page.
};

/// Rows beneath each other, cut into pages.
class Flow
{
public:
    QList<Row> rows;

    /// Appends rows with that gap above the first.
    void add(QList<Row> more, qreal gap = 0, qreal x = 0);
    /// Appends rows of which the first stands on the same page as the row above it.
    void addKept(QList<Row> more, qreal gap = 0);
    qreal height() const;
    /// The index of each page's first row; one page at least.
    QList<int> pageStarts(qreal pageHeight) const;
    /// Rows from `first` up to `end`, as they stand on one page.
    void paint(Canvas &canvas, QPointF topLeft, qsizetype first, qsizetype end) const;
};

/// Holds lines of one paragraph together, so that at least two stand on either side of a page's end.
void avoidLoneLines(QList<Row> &lines);
/// Holds all of the rows on one page, where they fit.
void keepTogether(QList<Row> &rows);

} // namespace Pack
