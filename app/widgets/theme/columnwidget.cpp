// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/columnwidget.h"

#include <QEvent>
#include <QHBoxLayout>

namespace Widgets
{

ColumnWidget::ColumnWidget(int widest, QWidget *parent)
    : QWidget(parent)
    , m_widest(widest)
    , m_inner(new QWidget(this))
    , m_column(new QVBoxLayout(m_inner))
{
    m_column->setContentsMargins(24, 18, 24, 24);
    m_column->setSpacing(8);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(m_inner, 1000);
    row->addStretch(1);
    limit();
}

void ColumnWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        limit();
}

void ColumnWidget::limit()
{
    m_inner->setMaximumWidth(m_widest * fontMetrics().averageCharWidth() + 48);
}

} // namespace Widgets
