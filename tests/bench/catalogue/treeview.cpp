// SPDX-License-Identifier: GPL-3.0-or-later
#include "treeview.h"

#include <QCoreApplication>

namespace Bench
{

void showTree(QTreeView &view, QAbstractItemModel &model)
{
    view.setHeaderHidden(true);
    view.setUniformRowHeights(true);
    view.setModel(&model);
    view.resize(360, 800);
    view.show();
}

void repaint(QTreeView &view)
{
    QCoreApplication::processEvents();
    view.viewport()->repaint();
}

} // namespace Bench
