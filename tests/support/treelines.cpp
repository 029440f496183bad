// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/treelines.h"

namespace Support
{

QStringList treeLines(const QAbstractItemModel &model, const Describe &describe, const QModelIndex &parent)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        lines.append(describe(index));
        for (const QString &line : treeLines(model, describe, index))
            lines.append(QStringLiteral("  ") + line);
    }
    return lines;
}

} // namespace Support
