// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/guide/guidepage.h"

#include "widgets/guide/guidehtml.h"
#include "widgets/theme/colours.h"
#include "widgets/theme/measures.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainter>

namespace Widgets
{

namespace
{
} // namespace

GuidePage::GuidePage(QWidget *parent) : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("guidePage"));
    setAccessibleName(tr("About these interviews"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QPalette onWindow = palette();
    onWindow.setColor(QPalette::Base, onWindow.color(QPalette::Window));
    setPalette(onWindow);
}

void GuidePage::show(const Domain::GuidePtr &guide)
{
    m_guide = guide;
    refresh();
}

// Laid out when it is first seen.
void GuidePage::refresh()
{
    m_isStale = !isVisible();
    if (m_guide && !m_isStale)
        setHtml(guideHtml(*m_guide, Colours(palette()), fontInfo().pixelSize()));
}

void GuidePage::showEvent(QShowEvent *event)
{
    QTextBrowser::showEvent(event);
    if (m_isStale)
        refresh();
}

void GuidePage::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange) {
        QPalette onWindow = QGuiApplication::palette();
        onWindow.setColor(QPalette::Base, onWindow.color(QPalette::Window));
        setPalette(onWindow);
        refresh();
    }
}

void GuidePage::resizeEvent(QResizeEvent *event)
{
    fitMargins();
    QTextBrowser::resizeEvent(event);
}

void GuidePage::focusInEvent(QFocusEvent *event)
{
    QTextBrowser::focusInEvent(event);
    viewport()->update();
}

void GuidePage::focusOutEvent(QFocusEvent *event)
{
    QTextBrowser::focusOutEvent(event);
    viewport()->update();
}

// It has no cursor that would show the focus.
void GuidePage::paintEvent(QPaintEvent *event)
{
    QTextBrowser::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    painter.setPen(QPen(Colours(palette()).accent, 1));
    painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
}

void GuidePage::fitMargins()
{
    const int spare = (width() - widestText * fontMetrics().averageCharWidth()) / 2;
    const int side = qMax(spare, 16);
    if (viewportMargins().left() != side)
        setViewportMargins(side, 8, side, 8);
}

QVariant GuidePage::loadResource(int /*type*/, const QUrl & /*name*/)
{
    return {};
}

} // namespace Widgets
