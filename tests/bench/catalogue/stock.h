// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/guide/guide.h"

namespace Bench
{

/// What a search takes that is put together from stock parts: QStandardItemModel, QSortFilterProxyModel with
/// recursive filtering, QTreeView with everything expanded. In milliseconds; one query, once.
double stockSearch(const Domain::Guide &guide, const QString &text);

} // namespace Bench
