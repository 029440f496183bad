// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

namespace Widgets
{

/// The arrow of what can be opened, in the painter's brush: down where it is open, else along the writing.
inline void paintTriangle(QPainter &painter, QPointF centre, bool open, bool mirrored)
{
    const QPolygonF triangle{{-2.5, -4}, {3, 0}, {-2.5, 4}};
    QTransform turn = QTransform::fromTranslate(centre.x(), centre.y());
    turn.rotate(open ? 90 : (mirrored ? 180 : 0));
    painter.drawPolygon(turn.map(triangle));
}

} // namespace Widgets
