// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/flow.h"

namespace Pack
{

void Flow::add(QList<Row> more, qreal gap, qreal x)
{
    if (more.isEmpty())
        return;
    more.first().gap = std::max(more.first().gap, gap);
    for (Row &row : more) {
        row.x += x;
        rows.append(std::move(row));
    }
}

void Flow::addKept(QList<Row> more, qreal gap)
{
    if (!more.isEmpty() && !rows.isEmpty())
        rows.last().keepWithNext = true;
    add(std::move(more), gap);
}

qreal Flow::height() const
{
    qreal sum = 0;
    for (const Row &row : rows)
        sum += (sum > 0 ? row.gap : 0) + row.height;
    return sum;
}

QList<int> Flow::pageStarts(qreal pageHeight) const
{
    QList<int> starts{0};
    qreal used = 0;
    for (int i = 0; i < rows.size(); ++i) {
        const qreal gap = i == starts.last() ? 0 : rows[i].gap;
        if (i == starts.last() || used + gap + rows[i].height <= pageHeight) {
            used += gap + rows[i].height;
            continue;
        }
        int start = i;
        while (start > starts.last() && rows[start - 1].keepWithNext)
            --start;
        if (start == starts.last()) // more is to be kept together than a page holds
            start = i;
        starts.append(start);
        used = 0;
        i = start - 1;
    }
    return starts;
}

void Flow::paint(Canvas &canvas, QPointF topLeft, qsizetype first, qsizetype end) const
{
    for (qsizetype i = first; i < end; ++i) {
        const Row &row = rows[i];
        if (i > first)
            topLeft.ry() += row.gap;
        const QPointF place = topLeft + QPointF(row.x, 0);
        if (row.paint)
            row.paint(canvas, place);
        if (i == first && first > 0 && row.paintContinued)
            row.paintContinued(canvas, place);
        topLeft.ry() += row.height;
    }
}

void avoidLoneLines(QList<Row> &lines)
{
    if (lines.size() < 2)
        return;
    lines.first().keepWithNext = true;
    lines[lines.size() - 2].keepWithNext = true;
}

void keepTogether(QList<Row> &rows)
{
    for (qsizetype i = 0; i + 1 < rows.size(); ++i)
        rows[i].keepWithNext = true;
}

} // namespace Pack
