// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/answer/foldsection.h"

#include "widgets/answer/foldheading.h"

#include <QVBoxLayout>

namespace Widgets
{

FoldSection::FoldSection(const QString &name, QWidget *body, QWidget *parent)
    : QWidget(parent)
    , m_heading(new FoldHeading(name, this))
    , m_body(body)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_heading);
    column->addWidget(m_body);
    connect(m_heading, &FoldHeading::toggled, this, &FoldSection::setOpen);
    connect(m_heading, &FoldHeading::clicked, this, &FoldSection::toggled);
    setOpen(true);
}

void FoldSection::setHeading(const QString &text)
{
    m_heading->setText(text);
}

bool FoldSection::isOpen() const
{
    return m_heading->isChecked();
}

void FoldSection::setOpen(bool open)
{
    m_heading->setChecked(open);
    m_body->setVisible(open);
}

} // namespace Widgets
