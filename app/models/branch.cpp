// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/branch.h"

#include "domain/priority/priority.h"

#include <QCoreApplication>
#include <QHash>

namespace Models
{

namespace
{

/// The translation context of these names.
struct Names {
    Q_DECLARE_TR_FUNCTIONS(Branch)
};

QString nameOf(Domain::Level level)
{
    switch (level) {
    case Domain::Level::High:
        return Names::tr("High");
    case Domain::Level::Medium:
        return Names::tr("Medium");
    case Domain::Level::Low:
        return Names::tr("Low");
    }
    return {};
}

std::vector<Branch> emptyBranches(const Domain::Guide &guide, Grouping grouping)
{
    std::vector<Branch> branches;
    if (grouping == Grouping::Category) {
        for (const QString &category : guide.categories())
            branches.push_back({.id = category, .name = category, .key = u"category:" + category});
    } else if (grouping == Grouping::Priority) {
        for (const Domain::Level level : Domain::levels) {
            const QString word = toWord(level);
            branches.push_back({.id = word, .name = nameOf(level), .key = u"priority:" + word});
        }
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
    if (grouping == Grouping::Priority)
        return branches;
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
