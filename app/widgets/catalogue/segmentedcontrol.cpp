// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/catalogue/segmentedcontrol.h"

#include "widgets/theme/colours.h"

#include <QHBoxLayout>
#include <QPainter>

namespace Widgets
{

namespace
{

/// One segment; the outer corners of the first and the last are round.
class Segment : public QAbstractButton
{
public:
    Segment(const QString &label, QWidget *parent) : QAbstractButton(parent)
    {
        setText(label);
        setCheckable(true);
        setAutoExclusive(true); // which a screen reader tells as one of several
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + 24, fontMetrics().height() + 14};
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        const Colours colours(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(hasFocus() ? colours.accent : colours.line, hasFocus() ? 1.5 : 1));
        painter.setBrush(isChecked() ? colours.accentSoft : colours.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 5, 5);
        QFont label = font();
        label.setBold(isChecked());
        painter.setFont(label);
        painter.setPen(isChecked() ? colours.accent : colours.dim);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
    }
};

} // namespace

SegmentedControl::SegmentedControl(const QStringList &labels, QWidget *parent) : QWidget(parent), m_group(this)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (int index = 0; index < labels.size(); ++index) {
        auto *segment = new Segment(labels[index], this);
        m_group.addButton(segment, index);
        row->addWidget(segment);
    }
    connect(&m_group, &QButtonGroup::idClicked, this, &SegmentedControl::chosen);
    setCurrent(0);
}

void SegmentedControl::setCurrent(int index)
{
    if (auto *button = m_group.button(index))
        button->setChecked(true);
}

} // namespace Widgets
