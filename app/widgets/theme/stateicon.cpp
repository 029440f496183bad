// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/stateicon.h"

#include "widgets/theme/colours.h"

#include <QPainter>

namespace Widgets
{

void paintState(QPainter &painter, QPointF centre, Domain::AnswerState state, const Colours &colours)
{
    constexpr qreal radius = 4.5;
    const QRectF circle(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    const bool empty = state == Domain::AnswerState::Empty;
    painter.setPen(QPen(empty ? colours.dim : colours.good, 1.3));
    painter.setBrush(state == Domain::AnswerState::Ready ? QBrush(colours.good) : Qt::NoBrush);
    painter.drawEllipse(circle);
    if (state == Domain::AnswerState::Draft) {
        painter.setBrush(colours.good);
        painter.drawPie(circle, 90 * 16, 180 * 16);
    }
}

} // namespace Widgets
