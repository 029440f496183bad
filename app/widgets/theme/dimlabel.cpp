// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/dimlabel.h"

#include "widgets/theme/colours.h"

#include <QApplication>
#include <QEvent>

namespace Widgets
{

DimLabel::DimLabel(QWidget *parent) : DimLabel(QString(), parent) { }

DimLabel::DimLabel(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText); // on a surface too, where it would be Text
    recolour();
}

int DimLabel::heightForWidth(int width) const
{
    if (m_measured != text()) {
        m_heights.clear();
        m_measured = text();
    }
    auto known = m_heights.constFind(width);
    if (known == m_heights.cend())
        known = m_heights.insert(width, QLabel::heightForWidth(width));
    return *known;
}

void DimLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_heights.clear();
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ParentChange)
        recolour();
}

void DimLabel::recolour()
{
    QPalette dimmed = QApplication::palette();
    dimmed.setColor(QPalette::WindowText, Colours(dimmed).dim);
    setPalette(dimmed);
}

} // namespace Widgets
