// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/strengthmeter.h"

#include "widgets/theme/colours.h"

#include <QPainter>

namespace Widgets
{

namespace
{

constexpr int bars = 3;

// What counts as strong here counts as strong for the priority too.
constexpr double strong = 0.6;
constexpr double fair = 0.3;

int barsOf(double score)
{
    if (score >= strong)
        return bars;
    return score >= fair ? 2 : (score > 0 ? 1 : 0);
}

} // namespace

StrengthMeter::StrengthMeter(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setScore(0);
}

void StrengthMeter::setScore(double score)
{
    m_full = barsOf(score);
    const QStringList words{tr("chosen by you; nothing in the words speaks for it"), tr("a weak match"),
        tr("a fair match"), tr("a strong match")};
    setToolTip(words[m_full]);
    setAccessibleName(words[m_full]);
    update();
}

void StrengthMeter::paintEvent(QPaintEvent * /*event*/)
{
    const Colours colours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int bar = 0; bar < bars; ++bar) {
        const int tall = 5 + 3 * bar;
        const QRect place
            = QStyle::visualRect(layoutDirection(), rect(), QRect(bar * 6, height() - tall - 1, 5, tall + 1));
        painter.setPen(QPen(bar < m_full ? colours.accent : colours.line, 1));
        painter.setBrush(bar < m_full ? QBrush(colours.accent) : Qt::NoBrush);
        painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 1, 1);
    }
}

} // namespace Widgets
