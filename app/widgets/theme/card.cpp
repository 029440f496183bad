// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/card.h"

#include "widgets/theme/colours.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace Widgets
{

namespace
{
constexpr qreal cardRadius = 7;
}

Card::Card(QWidget *parent) : QFrame(parent)
{
    setFrameShape(QFrame::NoFrame);
}

void Card::setActive(bool active)
{
    m_active = active;
    update();
}

void Card::setBand(const QString &letter, int width)
{
    m_letter = letter;
    m_bandWidth = width;
    update();
}

QColor Card::bandColour() const
{
    return Colours(palette()).accent;
}

void Card::paintEvent(QPaintEvent * /*event*/)
{
    const Colours colours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cardRadius, cardRadius);
    painter.fillPath(outline, colours.surface);
    if (m_bandWidth > 0) {
        const QRect band = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, m_bandWidth, height()));
        const QColor ground = bandColour();
        painter.save();
        painter.setClipRect(band);
        painter.fillPath(outline, ground);
        painter.restore();
        QFont bold = font();
        bold.setBold(true);
        bold.setPointSizeF(bold.pointSizeF() * 1.1);
        painter.setFont(bold);
        painter.setPen(Colours::inkOn(ground));
        painter.drawText(band.adjusted(0, 11, 0, 0), Qt::AlignHCenter | Qt::AlignTop, m_letter);
    }
    painter.setPen(QPen(m_active ? colours.accent : colours.line, m_active ? 1.5 : 1));
    painter.drawPath(outline);
}

} // namespace Widgets
