// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/catalogue/treestate.h"

#include "models/cataloguemodel.h"

#include <QScopedValueRollback>
#include <algorithm>

namespace Widgets
{

using Models::CatalogueModel;

// Right after a reset, QTreeView has its one layout still to come, and expanding a branch is a note in a set;
// once it is laid out, every branch expanded moves all rows behind it. Hence the connections made after the
// view's own, and the order in restore().
TreeState::TreeState(QTreeView *view, CatalogueModel *model) : QObject(view), m_view(view), m_model(model)
{
    connect(model, &CatalogueModel::modelAboutToBeReset, this, &TreeState::capture);
    connect(model, &CatalogueModel::modelReset, this, &TreeState::restore);
    connect(model, &CatalogueModel::rowsInserted, this, [this](const QModelIndex &parent, int first, int last) {
        if (!parent.isValid())
            restoreOpen(first, last);
    });
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TreeState::noteSelection);
    // Later, since letting go of a question may remove its row, and the view is in the midst of selecting.
    connect(this, &TreeState::selected, model, &CatalogueModel::hold, Qt::QueuedConnection);
}

QStringList TreeState::openBranches()
{
    captureOpen();
    QStringList keys = m_open.values();
    keys.sort();
    return keys;
}

void TreeState::setOpenBranches(const QStringList &keys)
{
    captureOpen();
    m_open = QSet<QString>(keys.cbegin(), keys.cend());
    restoreOpen(0, m_model->rowCount() - 1);
}

void TreeState::select(const QString &question, const QString &branch)
{
    m_selected = {question, branch};
    const QModelIndex index = m_model->find(question, branch);
    m_view->setCurrentIndex(index);
    if (!index.isValid())
        Q_EMIT selected(question, branch);
}

TreeState::Place TreeState::placeOf(const QModelIndex &index) const
{
    return {index.data(CatalogueModel::QuestionIdRole).toString(), m_model->branchKey(index)};
}

void TreeState::noteSelection()
{
    const QModelIndexList indexes = m_view->selectionModel()->selectedIndexes();
    if (m_restoring || indexes.isEmpty())
        return;
    m_selected = placeOf(indexes.constFirst());
    Q_EMIT selected(m_selected.question, m_selected.branch);
}

void TreeState::capture()
{
    captureOpen();
    m_top = placeOf(m_view->indexAt({0, 0}));
}

// Asked for rather than followed by signals: expandAll() sends none.
void TreeState::captureOpen()
{
    const bool filtered = m_model->isFiltered();
    QSet<QString> &kept = filtered ? m_closedInFilter : m_open;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex branch = m_model->index(row, 0);
        if (m_view->isExpanded(branch) != filtered)
            kept.insert(m_model->branchKey(branch));
        else
            kept.remove(m_model->branchKey(branch));
    }
}

void TreeState::restore()
{
    if (!m_model->isFiltered())
        m_closedInFilter.clear();
    restoreOpen(0, m_model->rowCount() - 1);
    const QScopedValueRollback restoring(m_restoring, true);
    const bool scrolls = m_view->hasAutoScroll();
    m_view->setAutoScroll(false); // it would open the branch of what is selected
    const QModelIndex current = m_model->find(m_selected.question, m_selected.branch);
    m_view->setCurrentIndex(current);
    m_view->setAutoScroll(scrolls);
    if (const QModelIndex top = m_model->find(m_top.question, m_top.branch); top.isValid())
        m_view->scrollTo(top, QAbstractItemView::PositionAtTop);
    else if (m_view->isExpanded(current.parent()))
        m_view->scrollTo(current);
}

void TreeState::restoreOpen(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const QModelIndex branch = m_model->index(row, 0);
        const QString key = m_model->branchKey(branch);
        m_view->setExpanded(branch, m_model->isFiltered() ? !m_closedInFilter.contains(key) : m_open.contains(key));
    }
}

} // namespace Widgets
