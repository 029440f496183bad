// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/day.h"
#include "models/cataloguemodel.h"

// What is looked at: questions, filters, groupings, guides.

using namespace Domain;
using namespace Qt::StringLiterals;

namespace Load
{

namespace
{

/// What the tree shows stands for what may be clicked.
void choose(Day &day)
{
    const QString question = day.anyQuestion();
    if (!day.program->catalogue().find(question).isValid())
        return;
    day.expected.choose(question);
    day.program->choose(question);
}

void setFilter(Day &day)
{
    const GuidePtr guide = day.expected.openGuide();
    QuestionFilter filter;
    if (day.chance(3))
        filter.text = day.oneOf(QStringList{u"an"_s, u"log"_s, u"release"_s, u"ste"_s, u"quokka"_s});
    if (day.chance(5))
        filter.categories = {day.oneOf(guide->questions).category, day.oneOf(guide->questions).category};
    if (day.chance(5))
        filter.stages = {day.oneOf(guide->stages).id, day.oneOf(guide->stages).id};
    if (day.chance(6))
        filter.sets = {day.oneOf(questionSets)};
    if (day.chance(6))
        filter.states = {day.oneOf(answerStates)};
    if (day.chance(6))
        filter.levels = {day.oneOf(levels)};
    day.program->setFilter(filter);
}

void group(Day &day)
{
    day.program->trigger(day.oneOf(std::array{"groupByCategory", "groupByStage", "groupByPriority"}));
}

} // namespace

QList<Operation> reading()
{
    return {{.name = "choose a question", .share = 160, .run = choose},
        {.name = "filter", .share = 50, .run = setFilter}, {.name = "group", .share = 25, .run = group}};
}

} // namespace Load
