// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/answer/foldheading.h"

#include "widgets/theme/colours.h"
#include "widgets/theme/triangle.h"

#include <QStyle>

namespace Widgets
{

namespace
{
constexpr int textStart = 18;
}

FoldHeading::FoldHeading(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize FoldHeading::sizeHint() const
{
    return {textStart + fontMetrics().horizontalAdvance(text()) + 8, fontMetrics().height() + 6};
}

void FoldHeading::paintEvent(QPaintEvent * /*event*/)
{
    const Colours colours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto visual = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 1.5));
        painter.drawRoundedRect(QRectF(visual(QRect(QPoint(0, 0), sizeHint()))).adjusted(1, 1, -1, -1), 4, 4);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.dim);
    paintTriangle(
        painter, QRectF(visual(QRect(2, 0, 10, height()))).center(), isChecked(), layoutDirection() == Qt::RightToLeft);
    painter.setPen(underMouse() ? colours.ink : colours.dim);
    painter.drawText(visual(rect().adjusted(textStart, 0, 0, 0)), Qt::AlignVCenter | Qt::AlignLeading, text());
}

} // namespace Widgets
