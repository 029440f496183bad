// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/answer/wrappingcheckbox.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMouseEvent>

namespace Widgets
{

WrappingCheckBox::WrappingCheckBox(QWidget *parent)
    : QWidget(parent)
    , m_box(new QCheckBox(this))
    , m_label(new MarkedLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_box, 0, Qt::AlignTop);
    row->addWidget(m_label, 1);
    setFocusProxy(m_box);
    connect(m_box, &QCheckBox::clicked, this, &WrappingCheckBox::toggledByPerson);
}

QString WrappingCheckBox::text() const
{
    return m_label->plainText();
}

void WrappingCheckBox::setText(const QString &text, const QString &search)
{
    m_label->setMarked(text, search);
    m_box->setAccessibleName(text);
}

void WrappingCheckBox::setChecked(bool checked)
{
    m_box->setChecked(checked);
}

void WrappingCheckBox::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

void WrappingCheckBox::mouseReleaseEvent(QMouseEvent *event)
{
    QWidget::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()) && m_box->isEnabled())
        m_box->click();
}

} // namespace Widgets
