// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/primarybutton.h"

#include "widgets/theme/colours.h"

#include <QPainter>

namespace Widgets
{

QSize PrimaryButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 26, fontMetrics().height() + 12};
}

void PrimaryButton::paintEvent(QPaintEvent * /*event*/)
{
    const Colours colours(palette());
    QColor ground = isEnabled() ? palette().color(QPalette::Highlight) : colours.line;
    if (isDown())
        ground = mix(Qt::black, ground, 0.2);
    else if (underMouse())
        ground = mix(Qt::white, ground, 0.08);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(colours.ink, 2) : Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    painter.setPen(Colours::inkOn(ground));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
}

} // namespace Widgets
