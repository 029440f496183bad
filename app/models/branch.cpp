// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/branch.h"

#include <QHash>

namespace Models
{

namespace
{

std::vector<Branch> emptyBranches(const Domain::Guide &guide, Grouping grouping)
{
    std::vector<Branch> branches;
    if (grouping == Grouping::Category) {
        for (const QString &category : guide.categories())
            branches.push_back({.id = category, .name = category, .key = u"category:" + category});
    } else {
        for (const Domain::Stage &stage : guide.stages)
            branches.push_back({.id = stage.id, .name = stage.name, .key = u"stage:" + stage.id});
    }
    return branches;
}

} // namespace

std::vector<Branch> branchesOf(const Domain::Guide &guide, Grouping grouping)
{
    std::vector<Branch> branches = emptyBranches(guide, grouping);
    QHash<QString, Branch *> byId;
    for (Branch &branch : branches)
        byId.insert(branch.id, &branch);
    const auto put = [&byId](int row, const QString &id) {
        if (Branch *branch = byId.value(id))
            branch->all.push_back(row);
    };
    for (int row = 0; const Domain::Question &question : guide.questions) {
        if (grouping == Grouping::Category)
            put(row, question.category);
        else
            for (const QString &stage : question.stages)
                put(row, stage);
        ++row;
    }
    for (Branch &branch : branches)
        branch.all.shrink_to_fit();
    return branches;
}

} // namespace Models
