// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/flow.h"
#include "pack/style.h"
#include "pack/styledtext.h"

namespace Pack
{

/// A table with its head above a rule; columns take what their text needs, as far as the width goes.
QList<Row> tableRows(const QList<QList<StyledText>> &cells, qreal width, const Style &style);

} // namespace Pack
