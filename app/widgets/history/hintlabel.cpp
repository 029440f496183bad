// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/history/hintlabel.h"

#include "widgets/theme/colours.h"

#include <QApplication>
#include <QEvent>

namespace Widgets
{

HintLabel::HintLabel(const QString &hint, QWidget *parent) : QLabel(hint, parent), m_hint(hint)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    recolour();
}

void HintLabel::setTrouble(const QString &trouble)
{
    m_trouble = !trouble.isEmpty();
    setText(m_trouble ? trouble : m_hint);
    recolour();
}

void HintLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ParentChange)
        recolour();
}

void HintLabel::recolour()
{
    QPalette palette = QApplication::palette();
    const Colours colours(palette);
    palette.setColor(QPalette::WindowText, m_trouble ? colours.danger : colours.dim);
    setPalette(palette);
}

} // namespace Widgets
