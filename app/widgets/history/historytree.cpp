// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/history/historytree.h"

#include "widgets/history/historydelegate.h"
#include "widgets/history/movekeys.h"

#include <QKeyEvent>

namespace Widgets
{

using Domain::Section;
using Models::HistoryModel;

namespace
{

bool isCommon(Section section)
{
    return section == Section::Work || section == Section::Projects || section == Section::Education
        || section == Section::Skills;
}

} // namespace

HistoryTree::HistoryTree(HistoryModel &model, QWidget *parent) : QTreeView(parent), m_model(model)
{
    setObjectName(QStringLiteral("historyTree"));
    setAccessibleName(tr("Positions, projects and skills"));
    setItemDelegate(new HistoryDelegate(this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setExpandsOnDoubleClick(false);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setModel(&m_model);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &HistoryTree::tidy);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &HistoryTree::tidy);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &HistoryTree::tidy);
    // A name or a date more is a line more.
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this] { scheduleDelayedItemsLayout(); });
    tidy();
}

void HistoryTree::tidy()
{
    for (const Section section : Domain::sections) {
        const QModelIndex index = m_model.indexOf(section);
        setRowHidden(index.row(), {}, !isCommon(section) && m_model.rowCount(index) == 0);
    }
    expandAll();
}

void HistoryTree::select(const QModelIndex &index)
{
    if (index.isValid() && index != currentIndex())
        setCurrentIndex(index);
}

void HistoryTree::selectFirst()
{
    for (const Section section : Domain::sections) {
        if (m_model.contains({.section = section, .row = 0})) {
            select(m_model.indexOf({.section = section, .row = 0}));
            return;
        }
    }
    select(m_model.indexOf(Models::EntryPlace{}));
}

void HistoryTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT chosen(current);
}

bool HistoryTree::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isMove(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QTreeView::event(event);
}

void HistoryTree::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (isMove(*event))
        Q_EMIT moveRequested(key == Qt::Key_Up ? -1 : 1);
    else if (key == Qt::Key_Delete)
        Q_EMIT removeRequested();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        Q_EMIT activatedByKey();
    else
        QTreeView::keyPressEvent(event);
}

void HistoryTree::drawBranches(QPainter * /*painter*/, const QRect & /*rect*/, const QModelIndex & /*index*/) const
{
    // The delegate paints whole rows.
}

} // namespace Widgets
