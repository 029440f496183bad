// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/markedlabel.h"

#include "widgets/theme/colours.h"
#include "widgets/theme/markedtext.h"

#include <QEvent>

namespace Widgets
{

MarkedLabel::MarkedLabel(QWidget *parent) : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setMinimumWidth(1);
}

void MarkedLabel::setMarked(const QString &text, const QString &search)
{
    m_text = text;
    m_search = search;
    setText(markedText(text, search, Colours(palette())));
}

void MarkedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_search.isEmpty())
        setMarked(m_text, m_search);
}

} // namespace Widgets
