// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/guide/guide.h"

#include <vector>

namespace Models
{

/// What the branches of the catalogue are.
enum class Grouping { Category, Stage, Priority };

/// A branch of the catalogue. Its questions are rows: places in the guide, in the order in which they are shown.
struct Branch {
    QString id; ///< The category, the stage's id, or the level's word.
    QString name;
    QString key; ///< Stable, and different for every branch of either grouping.
    std::vector<int> all{};
    std::vector<int> shown{};
    int answered = 0; ///< Questions whose answer is not empty.
    int position = -1; ///< Among the branches that are shown; -1 for one that is not.
};

/// The branches of a guide in the guide's order. A question stands under each of its stages. By priority there
/// is a branch for each level, without questions, since the guide does not know how pressing they are.
std::vector<Branch> branchesOf(const Domain::Guide &guide, Grouping grouping);

} // namespace Models
