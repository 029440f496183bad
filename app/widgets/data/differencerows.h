// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backup/differences.h"
#include "domain/guide/guide.h"

namespace Widgets
{

/// One thing that is otherwise in a backup, and both texts of it.
struct DifferenceRow {
    QString title;
    QString then;
    QString now;
};

/// The answers first, then what is kept beside them.
QList<DifferenceRow> rowsOf(const Domain::Differences &differences, const QList<Domain::GuidePtr> &guides);

} // namespace Widgets
