// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace Bench
{

/// Shows a model in a tree of the size that the window gives it.
void showTree(QTreeView &view, QAbstractItemModel &model);

/// Does all that is due before the next key, painting included.
void repaint(QTreeView &view);

} // namespace Bench
