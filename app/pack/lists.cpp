// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/canvas.h"
#include "pack/typeset.h"

namespace Pack
{

namespace
{

constexpr qreal boxSide = 6.2 * point;

/// With its foot on the baseline.
void drawBox(Canvas &canvas, QPointF baseline, bool ticked, const QColor &ink)
{
    const qreal side = boxSide;
    const QRectF box(baseline + QPointF(0.4 * point, 0.3 * point - side), QSizeF(side, side));
    QPainter &painter = canvas.painter;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, 0.6 * point));
    painter.drawRect(box);
    if (!ticked)
        return;
    painter.setPen(QPen(ink, 1.0 * point, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF tick[]{box.topLeft() + QPointF(0.22, 0.52) * side, box.topLeft() + QPointF(0.43, 0.74) * side,
        box.topLeft() + QPointF(0.80, 0.24) * side};
    painter.drawPolyline(tick, 3);
}

using Mark = std::function<Row::Paint(qsizetype item)>;

/// Each item with a mark in front of its first line.
QList<Row> marked(
    const QStringList &items, const Mark &mark, qreal indent, qreal width, const TextStyle &style, int mostLines = 0)
{
    QList<Row> rows;
    for (qsizetype i = 0; i < items.size(); ++i) {
        QList<Row> lines = mostLines > 0 ? clippedRows(items[i], style, width - indent, mostLines)
                                         : textRows(items[i], style, width - indent);
        lines.first().gap = i > 0 ? 1.5 * point : 0;
        lines.first().paint = [text = lines.first().paint, before = mark(i), indent](Canvas &canvas, QPointF place) {
            before(canvas, place - QPointF(indent, 0));
            text(canvas, place);
        };
        for (Row &line : lines)
            line.x += indent;
        rows += lines;
    }
    return rows;
}

} // namespace

QList<Row> checklist(const QStringList &items, const QSet<int> &ticked, qreal width, const Style &style)
{
    const auto box = [&](qsizetype item) -> Row::Paint {
        return [isTicked = ticked.contains(static_cast<int>(item)), drop = QPointF(0, style.note.baseline),
                   ink = style.ink](Canvas &canvas, QPointF place) { drawBox(canvas, place + drop, isTicked, ink); };
    };
    return marked(items, box, 11 * point, width, style.note);
}

QList<Row> openPrompts(const QStringList &prompts, qreal width, const Style &style)
{
    const auto box = [&](qsizetype) -> Row::Paint {
        return [drop = QPointF(0, style.prompt.baseline), ink = style.dim](
                   Canvas &canvas, QPointF place) { drawBox(canvas, place + drop, false, ink); };
    };
    QList<Row> rows = marked(prompts, box, 11 * point, width, style.prompt);
    keepTogether(rows);
    return rows;
}

QList<Row> bulletList(const QStringList &items, const QString &marker, qreal width, const Style &style, int mostLines)
{
    const auto bullet = [&](qsizetype item) {
        const QString text = marker.isEmpty() ? QString::number(item + 1) + u'.' : marker;
        return tightRow(text, style.note).paint;
    };
    return marked(items, bullet, (marker.isEmpty() ? 14 : 9) * point, width, style.note, mostLines);
}

} // namespace Pack
