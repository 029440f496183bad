// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/guidewriter.h"

#include <QJsonArray>

using namespace Domain;
using namespace Qt::StringLiterals;

namespace Formats
{

namespace
{

QJsonObject toJson(const Question &question)
{
    QJsonObject scaffold;
    for (const Part part : storyParts)
        scaffold.insert(toWord(part), question.scaffold[part]);
    QJsonObject object{{"id"_L1, question.id}, {"set"_L1, toWord(question.set)}, {"number"_L1, question.number},
        {"category"_L1, question.category}, {"stages"_L1, QJsonArray::fromStringList(question.stages)},
        {"title"_L1, question.title}, {"question"_L1, question.question}, {"why"_L1, question.why},
        {"pointers"_L1, QJsonArray::fromStringList(question.pointers)},
        {"followUps"_L1, QJsonArray::fromStringList(question.followUps)}, {"scaffold"_L1, scaffold}};
    if (!question.outline.isEmpty())
        object.insert("outline"_L1, QJsonArray::fromStringList(question.outline));
    if (!question.concepts.isEmpty())
        object.insert("concepts"_L1, QJsonArray::fromStringList(question.concepts));
    return object;
}

} // namespace

QJsonObject guideToJson(const Guide &guide)
{
    QJsonArray stages;
    for (const Stage &stage : guide.stages)
        stages.append(QJsonObject{{"id"_L1, stage.id}, {"name"_L1, stage.name}, {"about"_L1, stage.about}});
    QJsonArray formats;
    for (const Format &format : guide.formats)
        formats.append(QJsonObject{{"name"_L1, format.name}, {"about"_L1, format.about}});
    QJsonArray questions;
    for (const Question &question : guide.questions)
        questions.append(toJson(question));
    return {{"id"_L1, guide.id}, {"version"_L1, guide.version}, {"role"_L1, guide.role}, {"about"_L1, guide.about},
        {"stages"_L1, stages}, {"formats"_L1, formats}, {"screensFor"_L1, QJsonArray::fromStringList(guide.screensFor)},
        {"redFlags"_L1, QJsonArray::fromStringList(guide.redFlags)}, {"questions"_L1, questions}};
}

} // namespace Formats
