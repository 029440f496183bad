// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/levelmark.h"

#include "pack/canvas.h"
#include "pack/text.h"
#include "pack/typeset.h"
#include "pack/words.h"

#include <QPainter>

using namespace Qt::StringLiterals;
using Domain::Level;

namespace Pack
{

namespace
{

/// What presses is the only thing in red.
QColor hueOf(Level level)
{
    return level == Level::High ? Style::hue(Domain::Part::Result) : QColor(0x63, 0x66, 0x6f);
}

void drawMark(Canvas &canvas, QPointF baseline, Level level)
{
    const QColor hue = hueOf(level);
    QPainter &painter = canvas.painter;
    painter.setPen(QPen(hue, 0.8 * point, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(level == Level::High ? QBrush(hue) : Qt::NoBrush);
    const auto at = [baseline](qreal x, qreal y) { return baseline + QPointF(x, y) * point; };
    if (level == Level::Low)
        painter.drawLine(at(0.6, -2.8), at(6.0, -2.8));
    else
        painter.drawPolygon(QPolygonF{at(0.6, -0.2), at(3.3, -5.4), at(6.0, -0.2)});
}

} // namespace

Row levelMark(Level level, const TextStyle &style)
{
    Row row;
    row.height = style.pitch;
    row.paint = [level, baseline = style.baseline](
                    Canvas &canvas, QPointF place) { drawMark(canvas, place + QPointF(0, baseline), level); };
    return row;
}

QList<Row> priorityRows(const Domain::Priority &priority, qsizetype mostReasons, qreal width, const Style &style)
{
    QTextCharFormat look;
    look.setForeground(hueOf(priority.level));
    look.setFontWeight(QFont::Bold);
    StyledText text;
    text.append(levelName(priority.level), look);
    if (const QStringList reasons = priority.reasons().mid(0, mostReasons); !reasons.isEmpty())
        text.append(u": "_s + reasons.join(u"; "));
    QList<Row> rows = textRows(text, style.small, width - levelIndent);
    for (Row &row : rows)
        row.x += levelIndent;
    return beside(rows, levelMark(priority.level, style.small), QPointF(-levelIndent, 0));
}

} // namespace Pack
