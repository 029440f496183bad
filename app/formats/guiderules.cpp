// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/guiderules.h"

#include "domain/nearest.h"

#include <QHash>
#include <QMap>
#include <QSet>

using namespace Domain;
using namespace Qt::StringLiterals;

namespace Formats
{

namespace
{

struct Rules {
    Q_DECLARE_TR_FUNCTIONS(Formats::Guide)
};

/// Finds values that were there before.
class Unique
{
public:
    explicit Unique(Faults &faults) : m_faults(faults) { }

    void take(const QString &value, const Place &place)
    {
        if (value.isEmpty())
            return;
        const auto first = m_places.constFind(value);
        if (first == m_places.constEnd())
            m_places.insert(value, place.text());
        else
            m_faults.add(place, Rules::tr("'%1' stands already at %2").arg(value, *first));
    }

private:
    Faults &m_faults;
    QHash<QString, QString> m_places;
};

void checkStages(const Guide &guide, const Place &root, Faults &faults)
{
    const Place stages(root, "stages"_L1);
    if (guide.stages.isEmpty() && faults.isEmpty())
        faults.add(stages, Rules::tr("there must be at least one stage"));
    Unique ids(faults);
    Unique names(faults); // The command line takes either.
    for (qsizetype i = 0; i < guide.stages.size(); ++i) {
        const Place stage(stages, i);
        ids.take(guide.stages[i].id, {stage, "id"_L1});
        names.take(guide.stages[i].name, {stage, "name"_L1});
    }
}

void checkStagesOf(const Question &question, const Place &place, const QSet<QString> &known, Faults &faults)
{
    const Place stages(place, "stages"_L1);
    if (question.stages.isEmpty() && faults.isEmpty())
        faults.add(stages, Rules::tr("there must be at least one stage"));
    Unique ids(faults);
    for (qsizetype i = 0; i < question.stages.size(); ++i) {
        const QString &id = question.stages[i];
        if (!id.isEmpty() && !known.isEmpty() && !known.contains(id))
            faults.add(
                {stages, i}, [&] { return Rules::tr("no stage '%1'").arg(id) + didYouMean(id, known.values()); });
        ids.take(id, {stages, i});
    }
}

/// Within each set, every number from 1 to the last stands once.
void checkNumbers(const QList<Question> &questions, const Place &place, Faults &faults)
{
    if (!faults.isEmpty())
        return; // What has no number, or another set, would be missed here once more.
    QMap<QuestionSet, QMap<int, qsizetype>> sets;
    for (qsizetype i = 0; i < questions.size(); ++i) {
        const Question &question = questions[i];
        auto &numbers = sets[question.set];
        const auto first = numbers.constFind(question.number);
        if (first != numbers.constEnd())
            faults.add({{place, i}, "number"_L1},
                Rules::tr("%1 is already the number of %2 in the set '%3'")
                    .arg(question.number)
                    .arg(Place(place, *first).text(), toWord(question.set)));
        else
            numbers.insert(question.number, i);
    }
    if (!faults.isEmpty())
        return;
    for (const auto &[set, numbers] : sets.asKeyValueRange()) {
        int expected = 1;
        for (auto number = numbers.keyBegin(); number != numbers.keyEnd() && *number == expected; ++number)
            ++expected;
        if (expected <= numbers.size())
            faults.add(place,
                Rules::tr("the set '%1' has no number %2; numbers run from 1 without gaps")
                    .arg(toWord(set))
                    .arg(expected));
    }
}

} // namespace

void checkRules(const Guide &guide, const Place &place, Faults &faults)
{
    checkStages(guide, place, faults);
    QSet<QString> stageIds;
    for (const Stage &stage : guide.stages)
        stageIds.insert(stage.id);
    const Place questions(place, "questions"_L1);
    if (guide.questions.isEmpty() && faults.isEmpty())
        faults.add(questions, Rules::tr("there must be at least one question"));
    Unique ids(faults);
    for (qsizetype i = 0; i < guide.questions.size(); ++i) {
        const Place question(questions, i);
        ids.take(guide.questions[i].id, {question, "id"_L1});
        checkStagesOf(guide.questions[i], question, stageIds, faults);
    }
    checkNumbers(guide.questions, questions, faults);
}

} // namespace Formats
