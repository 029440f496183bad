// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/banner.h"

#include "widgets/theme/colours.h"

#include <QPainter>

namespace Widgets
{

Banner::Banner(QWidget *parent) : QLabel(parent)
{
    setObjectName(QStringLiteral("banner"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setContentsMargins(24, 8, 24, 8);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void Banner::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const Colours colours(palette());
    painter.fillRect(rect(), mix(colours.danger, colours.surface, 0.12));
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.danger);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace Widgets
