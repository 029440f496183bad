// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/table.h"

#include "pack/canvas.h"
#include "pack/typeset.h"

#include <QFontMetricsF>
#include <algorithm>
#include <numeric>

namespace Pack
{

namespace
{

constexpr qreal columnGap = 10 * point;
constexpr qreal narrowest = 24 * point;

QList<qreal> columnWidths(const QList<QList<StyledText>> &cells, qreal width, const Style &style)
{
    const QFontMetricsF head(style.label.font);
    const QFontMetricsF body(style.note.font);
    QList<qreal> widths(cells.first().size(), narrowest);
    for (const QList<StyledText> &row : cells) {
        for (qsizetype i = 0; i < std::min(row.size(), widths.size()); ++i)
            widths[i] = std::max({widths[i], head.horizontalAdvance(row[i].text), body.horizontalAdvance(row[i].text)});
    }
    const qreal room = width - columnGap * static_cast<qreal>(widths.size() - 1);
    const qreal wanted = std::accumulate(widths.cbegin(), widths.cend(), 0.0);
    if (wanted > room) {
        for (qreal &column : widths)
            column = std::max(narrowest, column * room / wanted);
    }
    return widths;
}

/// One line of each cell, side by side.
Row lineOfCells(const QList<QList<Row>> &columns, qsizetype line, const QList<qreal> &widths)
{
    Row row;
    QList<Row> pieces;
    qreal x = 0;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (line < columns[i].size()) {
            pieces.append(columns[i][line]);
            pieces.last().x = x;
            row.height = std::max(row.height, pieces.last().height);
        }
        x += widths[i] + columnGap;
    }
    row.paint = [pieces](Canvas &canvas, QPointF place) {
        for (const Row &piece : pieces)
            piece.paint(canvas, place + QPointF(piece.x, 0));
    };
    return row;
}

void ruleBelow(Row &row, qreal width, const QColor &colour)
{
    row.height += 3 * point;
    row.paint = [text = row.paint, width, height = row.height, colour](Canvas &canvas, QPointF place) {
        text(canvas, place);
        canvas.fill({place.x(), place.y() + height - 0.8 * point, width, 0.5 * point}, colour);
    };
}

} // namespace

QList<Row> tableRows(const QList<QList<StyledText>> &cells, qreal width, const Style &style)
{
    QList<Row> rows;
    if (cells.isEmpty() || cells.first().isEmpty())
        return rows;
    const QList<qreal> widths = columnWidths(cells, width, style);
    for (const QList<StyledText> &line : cells) {
        const bool isHead = rows.isEmpty();
        QList<QList<Row>> columns;
        qsizetype height = 0;
        for (qsizetype i = 0; i < std::min(line.size(), widths.size()); ++i) {
            columns.append(textRows(line[i], isHead ? style.label : style.note, widths[i]));
            height = std::max(height, columns.last().size());
        }
        QList<Row> lines;
        for (qsizetype i = 0; i < height; ++i)
            lines.append(lineOfCells(columns, i, widths));
        avoidLoneLines(lines);
        ruleBelow(lines.last(), width, isHead ? style.ink : style.hairline);
        lines.first().gap = isHead ? 0 : 2 * point;
        rows += isHead ? kept(lines) : lines;
    }
    return rows;
}

} // namespace Pack
