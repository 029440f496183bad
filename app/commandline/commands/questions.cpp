// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/choice.h"
#include "commandline/commands/commands.h"
#include "commandline/datafile.h"
#include "commandline/layout.h"
#include "domain/guide/searchindex.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Domain;
using namespace Qt::StringLiterals;

namespace CommandLine
{

namespace
{

QJsonObject toJson(const Guide &guide, const Question &question)
{
    QJsonObject scaffold;
    for (const Part part : storyParts)
        scaffold.insert(toWord(part), question.scaffold[part]);
    return {{"id"_L1, question.id}, {"set"_L1, toWord(question.set)}, {"number"_L1, question.number},
        {"category"_L1, question.category}, {"stages"_L1, QJsonArray::fromStringList(guide.stageNames(question))},
        {"question"_L1, question.question}, {"why"_L1, question.why},
        {"pointers"_L1, QJsonArray::fromStringList(question.pointers)},
        {"followUps"_L1, QJsonArray::fromStringList(question.followUps)}, {"scaffold"_L1, scaffold},
        {"outline"_L1, QJsonArray::fromStringList(question.outline)}};
}

QStringList toRow(const Question &question)
{
    return {
        question.id, toWord(question.set) + u' ' + QString::number(question.number), question.category, question.title};
}

/// The questions of one guide that the filter leaves.
Result<QList<const Question *>> matching(const Guide &guide, const QuestionFilter &filter, const DataFile &data)
{
    const auto answers = data.answers(guide);
    if (!answers)
        return std::unexpected(answers.error());
    SearchIndex index(guide, SpooledAnswers(*answers));
    const std::vector<bool> &hits = index.search(filter.text);
    QList<const Question *> questions;
    for (qsizetype row = 0; row < guide.questions.size(); ++row) {
        const Question &question = guide.questions[row];
        if (hits[static_cast<std::size_t>(row)] && filter.accepts(question, answers->value(question.id).state()))
            questions.append(&question);
    }
    return questions;
}

} // namespace

Outcome listQuestions(const Invocation &call)
{
    const auto data = DataFile::openForReading(call.dataFile());
    if (!data)
        return std::unexpected(data.error());
    const auto guides = chosenGuides(call, data->guides());
    if (!guides)
        return std::unexpected(guides.error());
    const auto filter = chosenQuestions(call, *guides);
    if (!filter)
        return std::unexpected(filter.error());
    QJsonArray array;
    QList<QStringList> rows;
    for (const GuidePtr &guide : *guides) {
        const auto questions = matching(*guide, *filter, *data);
        if (!questions)
            return std::unexpected(questions.error());
        for (const Question *question : *questions) {
            array.append(toJson(*guide, *question));
            rows.append(toRow(*question));
        }
    }
    return call.wantsJson() ? print(QJsonDocument(array)) : aligned(rows, call.width).toUtf8();
}

} // namespace CommandLine
