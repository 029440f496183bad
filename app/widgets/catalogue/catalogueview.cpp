// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/catalogue/catalogueview.h"

#include "widgets/catalogue/cataloguedelegate.h"
#include "widgets/theme/colours.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace Widgets
{

CatalogueView::CatalogueView(QWidget *parent) : QTreeView(parent), m_delegate(new CatalogueDelegate(this))
{
    setItemDelegate(m_delegate);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    setExpandsOnDoubleClick(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setAccessibleName(tr("Questions"));
}

void CatalogueView::setFiltered(bool filtered)
{
    m_delegate->setFiltered(filtered);
    viewport()->update();
}

void CatalogueView::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    if (!index.parent().isValid())
        setExpanded(index, !isExpanded(index));
    else
        Q_EMIT questionClicked();
}

void CatalogueView::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isReturn) {
        QTreeView::keyPressEvent(event);
        return;
    }
    const QModelIndex index = currentIndex();
    if (index.isValid() && !index.parent().isValid())
        setExpanded(index, !isExpanded(index));
    else if (index.isValid())
        Q_EMIT questionActivated();
}

void CatalogueView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (model() && model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(Colours(palette()).dim);
    painter.drawText(viewport()->rect().adjusted(24, 32, -24, 0), Qt::AlignHCenter | Qt::TextWordWrap,
        tr("No question fits. Clear the filters to see them all."));
}

void CatalogueView::drawBranches(QPainter * /*painter*/, const QRect & /*rect*/, const QModelIndex & /*index*/) const
{
    // The delegate draws the arrow, inside the row.
}

} // namespace Widgets
