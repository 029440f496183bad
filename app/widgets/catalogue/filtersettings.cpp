// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/catalogue/filtersettings.h"

#include "widgets/settings.h"

namespace Widgets
{

namespace
{

constexpr QLatin1StringView textKey("filter/text");
constexpr QLatin1StringView categoriesKey("filter/categories");
constexpr QLatin1StringView stagesKey("filter/stages");
constexpr QLatin1StringView setsKey("filter/sets");
constexpr QLatin1StringView statesKey("filter/states");
constexpr QLatin1StringView levelsKey("filter/levels");

QSet<QString> setOf(const QStringList &list)
{
    return {list.cbegin(), list.cend()};
}

QStringList listOf(const QSet<QString> &set)
{
    QStringList list = set.values();
    list.sort();
    return list;
}

} // namespace

Domain::QuestionFilter filterFrom(const Settings &settings)
{
    return {.text = settings.text(textKey),
        .categories = setOf(settings.list(categoriesKey)),
        .stages = setOf(settings.list(stagesKey)),
        .sets = kindsOf(settings.list(setsKey), Domain::questionSetFromWord),
        .states = kindsOf(settings.list(statesKey), Domain::answerStateFromWord),
        .levels = kindsOf(settings.list(levelsKey), Domain::levelFromWord)};
}

void save(const Domain::QuestionFilter &filter, Settings &settings)
{
    settings.set(textKey, filter.text);
    settings.set(categoriesKey, listOf(filter.categories));
    settings.set(stagesKey, listOf(filter.stages));
    settings.set(setsKey, listOf(wordsOf(filter.sets)));
    settings.set(statesKey, listOf(wordsOf(filter.states)));
    settings.set(levelsKey, listOf(wordsOf(filter.levels)));
}

} // namespace Widgets
