// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/export/everything.h"

namespace Domain
{

// The parts of everything that have no time: of each, what either side has, with what both have differently told.
// A side that is empty, or the same, leaves the other as it is; otherwise the order is one that follows from the
// contents, since neither side's can.

/// Entries are the same by what they are called and when they began.
History mergedHistory(const History &mine, const History &theirs, QStringList &conflicts);
/// Interviews are the same by their ids.
QList<Interview> mergedInterviews(const QList<Interview> &mine, const QList<Interview> &theirs, QStringList &conflicts);
/// Guides are the same by their ids; the newer version counts.
QList<Guide> mergedGuides(const QList<Guide> &mine, const QList<Guide> &theirs, QStringList &conflicts);

} // namespace Domain
