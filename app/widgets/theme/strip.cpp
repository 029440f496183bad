// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/strip.h"

#include "widgets/theme/colours.h"
#include "widgets/theme/dimlabel.h"
#include "widgets/theme/measures.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>

namespace Widgets
{

Strip::Strip(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_text(new DimLabel(this))
    , m_row(new QHBoxLayout(this))
{
    m_title->setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    for (QLabel *label : {m_title, static_cast<QLabel *>(m_text)})
        label->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_text);
    m_row->setContentsMargins(leadingMargins(24, 10, 16, 11));
    m_row->setSpacing(8);
    m_row->addLayout(words, 1);
    m_row->addSpacing(16);
}

void Strip::say(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
}

void Strip::add(QAbstractButton *button)
{
    m_row->addWidget(button);
}

void Strip::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Colours colours(palette());
    painter.fillRect(rect(), colours.surface);
    painter.fillRect(QRect(0, height() - 2, width(), 2), colours.accent);
}

} // namespace Widgets
