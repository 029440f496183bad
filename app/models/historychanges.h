// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/history/history.h"

namespace Models
{

/// What became of an entry between two states of a history.
struct HistoryChange {
    enum class Kind { Added, Changed, Removed };
    Kind kind = Kind::Added;
    QString name; ///< "Senior Developer, Ledger AG"; "About you" for the basics.
    QString detail; ///< "2 new lines, Until"; empty where there is nothing more to say.
    friend bool operator==(const HistoryChange &, const HistoryChange &) = default;
};

/// In the order of the sections. Entries are the same entry where they have the same name and beginning.
QList<HistoryChange> changesBetween(const Domain::History &before, const Domain::History &after);

} // namespace Models
