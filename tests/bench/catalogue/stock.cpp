// SPDX-License-Identifier: GPL-3.0-or-later
#include "stock.h"

#include "bench/figures.h"
#include "treeview.h"

#include <QSortFilterProxyModel>
#include <QStandardItemModel>

namespace Bench
{

namespace
{

constexpr int searchedRole = Qt::UserRole;

void fill(QStandardItemModel &model, const Domain::Guide &guide)
{
    QHash<QString, QStandardItem *> branches;
    for (const QString &category : guide.categories()) {
        branches[category] = new QStandardItem(category);
        model.appendRow(branches[category]);
    }
    for (const Domain::Question &question : guide.questions) {
        auto *item = new QStandardItem(question.title);
        item->setData((QStringList{question.question, question.why} + question.pointers).join(u'\n'), searchedRole);
        branches[question.category]->appendRow(item);
    }
}

} // namespace

double stockSearch(const Domain::Guide &guide, const QString &text)
{
    QStandardItemModel model;
    fill(model, guide);
    QSortFilterProxyModel proxy;
    proxy.setRecursiveFilteringEnabled(true);
    proxy.setFilterRole(searchedRole);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.setSourceModel(&model);
    QTreeView view;
    showTree(view, proxy);
    view.expandAll();
    repaint(view);
    return milliseconds([&] {
        proxy.setFilterFixedString(text);
        repaint(view);
    });
}

} // namespace Bench
