// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/choice.h"
#include "commandline/commands/commands.h"
#include "commandline/layout.h"
#include "commandline/preparation.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Domain;
using namespace Qt::StringLiterals;

namespace CommandLine
{

namespace
{

QJsonObject toJson(const Question &question, const Priority &priority)
{
    return {{"id"_L1, question.id}, {"set"_L1, toWord(question.set)}, {"number"_L1, question.number},
        {"level"_L1, toWord(priority.level)}, {"score"_L1, rounded(priority.score)},
        {"reasons"_L1, QJsonArray::fromStringList(priority.reasons())}};
}

QStringList toRow(const Question &question, const Priority &priority)
{
    return {
        toWord(priority.level), QString::number(priority.score, 'f', 2), question.id, priority.reasons().join(u"; ")};
}

} // namespace

Outcome listPriorities(const Invocation &call)
{
    const auto data = DataFile::openForReading(call.dataFile());
    if (!data)
        return std::unexpected(data.error());
    const auto guides = chosenGuides(call, data->guides());
    if (!guides)
        return std::unexpected(guides.error());
    const GuidePtr guide = guides->first();
    const auto preparation = prepare(*data, *guide);
    if (!preparation)
        return std::unexpected(preparation.error());
    QJsonArray array;
    QList<QStringList> rows;
    for (const QString &id : mostPressing(*guide, preparation->priorities)) {
        const Question &question = *guide->question(id);
        const Priority priority = preparation->priorities.value(id);
        array.append(toJson(question, priority));
        rows.append(toRow(question, priority));
    }
    return call.wantsJson() ? print(QJsonDocument(array)) : aligned(rows, call.width).toUtf8();
}

} // namespace CommandLine
