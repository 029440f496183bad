// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backup/backup.h"
#include "domain/export/everything.h"

namespace Domain
{

/// What came of bringing two machines' data together.
struct MergeReport {
    qsizetype added = 0; ///< Answers that were not here.
    qsizetype replaced = 0; ///< Answers of which theirs is the newer; the one that was here is among the versions.
    qsizetype kept = 0; ///< Answers of which ours is the newer; theirs is among the versions.
    qsizetype versions = 0; ///< How many versions there are more than before.
    QStringList conflicts; ///< What both sides had written differently, and what became of it, a sentence each.
    std::optional<Backup> before; ///< What was here, where a backup of that was made.
};

struct Merge {
    Everything all;
    MergeReport report;
};

/// What is here with what comes from elsewhere. Of an answer, the newer counts and all others become versions; lists
/// are joined. What has no time of its own (a preference, a field of the history, an interview) cannot be the newer:
/// where both sides differ, the one that says more counts, and the other is told. What one side has taken away and the
/// other still has, or has edited, stays: an export does not say what is missing in it. So merging in any order, and as
/// often as one likes, ends with the same, and an empty side changes nothing of the other.
Merge merged(const Everything &mine, const Everything &theirs);

} // namespace Domain
