// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overview.h"

namespace Models
{

namespace
{

void count(AnswerCounts &counts, Domain::AnswerState state)
{
    switch (state) {
    case Domain::AnswerState::Empty:
        ++counts.empty;
        return;
    case Domain::AnswerState::Draft:
        ++counts.draft;
        return;
    case Domain::AnswerState::Ready:
        ++counts.ready;
    }
}

} // namespace

Overview overviewOf(const Workspace &workspace, const Preparation &preparation, qsizetype pressing)
{
    const Domain::Guide &guide = *workspace.guide();
    Overview overview;
    overview.counts = workspace.counts();
    overview.gapsKnown = !preparation.lines().isEmpty() && preparation.isMatchable() && !preparation.isMatching();
    QHash<QString, qsizetype> placeOf;
    for (const QString &category : guide.categories()) {
        placeOf.insert(category, overview.categories.size());
        overview.categories.append({.name = category, .counts = {}});
    }
    for (const Domain::Question &question : guide.questions) {
        count(overview.categories[placeOf.value(question.category)].counts,
            workspace.summaries().value(question.id).state);
        if (overview.gapsKnown && !preparation.evidence().contains(question.id))
            ++overview.gaps;
    }
    for (const QString &id : preparation.mostPressing()) {
        if (overview.pressing.size() == pressing)
            break;
        if (workspace.summaries().value(id).state != Domain::AnswerState::Ready)
            overview.pressing.append(id);
    }
    return overview;
}

} // namespace Models
