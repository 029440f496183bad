// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/levelmark.h"

#include "widgets/theme/colours.h"

#include <QPainter>

namespace Widgets
{

void paintLevel(QPainter &painter, QPointF centre, Domain::Level level, const Colours &colours)
{
    if (level == Domain::Level::Low)
        return;
    const bool high = level == Domain::Level::High;
    QPen pen(high ? colours.danger : colours.dim, 1.3);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(high ? QBrush(colours.danger) : Qt::NoBrush);
    painter.drawPolygon(QPolygonF{{-4.5, 3.5}, {0, -4.5}, {4.5, 3.5}}.translated(centre));
}

} // namespace Widgets
