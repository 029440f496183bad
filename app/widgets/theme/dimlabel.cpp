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

void DimLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
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
