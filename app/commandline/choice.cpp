// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/choice.h"

#include "domain/nearest.h"

#include <QCoreApplication>

using namespace Domain;
using namespace Qt::StringLiterals;

namespace CommandLine
{

namespace
{

struct Choice {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

bool isSame(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// The end of a message: what was meant, and what there is.
QString butThereIs(const QString &value, const QStringList &names, const QStringList &ids = {})
{
    return didYouMean(value, names + ids) + Choice::tr("; there is: %1").arg(names.join(u", "));
}

Expected<QSet<QString>> chosenCategories(const Invocation &call, const QStringList &known)
{
    QSet<QString> categories;
    for (const QString &value : call.values("category"_L1)) {
        const auto found = std::ranges::find_if(known, [&](const QString &name) { return isSame(name, value); });
        if (found == known.end())
            return call.refused("category"_L1, Choice::tr("no category '%1'").arg(value) + butThereIs(value, known));
        categories.insert(*found);
    }
    return categories;
}

Expected<QSet<QString>> chosenStages(const Invocation &call, const QList<Stage> &known)
{
    QStringList names;
    QStringList ids;
    for (const Stage &stage : known) {
        names.append(stage.name);
        ids.append(stage.id);
    }
    QSet<QString> chosen;
    for (const QString &value : call.values("stage"_L1)) {
        bool isKnown = false;
        for (const Stage &stage : known) {
            if (!isSame(stage.name, value) && !isSame(stage.id, value))
                continue;
            chosen.insert(stage.id);
            isKnown = true;
        }
        if (!isKnown)
            return call.refused("stage"_L1, Choice::tr("no stage '%1'").arg(value) + butThereIs(value, names, ids));
    }
    return chosen;
}

Expected<QSet<QuestionSet>> chosenSets(const Invocation &call)
{
    QSet<QuestionSet> sets;
    QStringList words;
    for (const QuestionSet set : questionSets)
        words.append(toWord(set));
    for (const QString &value : call.values("set"_L1)) {
        const auto set = questionSetFromWord(value.toLower());
        if (!set)
            return call.refused("set"_L1, Choice::tr("no set '%1'").arg(value) + butThereIs(value, words));
        sets.insert(*set);
    }
    return sets;
}

} // namespace

Expected<QList<GuidePtr>> chosenGuides(const Invocation &call, const QList<GuidePtr> &all)
{
    if (!call.has("guide"_L1))
        return all;
    const QString value = call.value("guide"_L1);
    QStringList ids;
    for (const GuidePtr &guide : all) {
        if (isSame(guide->id, value))
            return QList{guide};
        ids.append(guide->id);
    }
    return call.refused("guide"_L1, Choice::tr("no guide '%1'").arg(value) + butThereIs(value, ids));
}

Expected<QuestionFilter> chosenQuestions(const Invocation &call, const QList<GuidePtr> &guides)
{
    QStringList categoryNames;
    QList<Stage> knownStages;
    for (const GuidePtr &guide : guides) {
        categoryNames += guide->categories();
        knownStages += guide->stages;
    }
    categoryNames.removeDuplicates();

    const auto categories = chosenCategories(call, categoryNames);
    if (!categories)
        return std::unexpected(categories.error());
    const auto stages = chosenStages(call, knownStages);
    if (!stages)
        return std::unexpected(stages.error());
    const auto sets = chosenSets(call);
    if (!sets)
        return std::unexpected(sets.error());
    return QuestionFilter{call.value("search"_L1), *categories, *stages, *sets, {}, {}};
}

} // namespace CommandLine
