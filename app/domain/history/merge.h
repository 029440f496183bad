// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/history/history.h"

namespace Domain
{

/// The history with what another import of it brings. Entries are the same by their names and start; their texts
/// become the imported ones where those differ and say something, their lists get the lines that they do not have
/// yet, and nothing of `mine` goes or moves. So the same import twice adds nothing, and into an empty history it
/// comes as it is.
History merged(const History &mine, const History &imported);

/// A text that a history has new, or otherwise than before.
struct Change {
    enum class Kind { Added, Changed };

    Kind kind = Kind::Added;
    QString source; ///< Its place in the history after: "work[0].highlights[2]"; of a new entry as a whole, "work[1]".
    QString before; ///< Empty where it is added.
    QString after; ///< Of a new entry, what it is called.
    friend bool operator==(const Change &, const Change &) = default;
};

/// What merged() made of a history, in its order.
QList<Change> changesBetween(const History &before, const History &after);

} // namespace Domain
