// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QStringList>
#include <functional>

namespace Support
{

/// What a line of the dump says of an index.
using Describe = std::function<QString(const QModelIndex &)>;

/// A model's first column, a line an index, indented by two spaces a level: a failed comparison reads like a diff.
QStringList treeLines(const QAbstractItemModel &model, const Describe &describe, const QModelIndex &parent = {});

} // namespace Support
