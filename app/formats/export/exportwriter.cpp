// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/export/exportwriter.h"

#include "formats/export/exportformat.h"
#include "formats/guidewriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Domain;
using namespace Qt::StringLiterals;

namespace Formats
{

namespace
{

template <typename Items, typename Write>
QJsonArray each(const Items &items, Write write)
{
    QJsonArray array;
    for (const auto &item : items)
        array.append(write(item));
    return array;
}

QJsonObject toJson(const Version &version)
{
    QList<int> covered(version.answer.covered.cbegin(), version.answer.covered.cend());
    std::ranges::sort(covered);
    QJsonObject object{{"writtenAt"_L1, timeText(version.at)}, {"ready"_L1, version.answer.ready},
        {"covered"_L1, each(covered, [](int place) { return QJsonValue(place); })}};
    for (const Part part : allParts)
        object.insert(toWord(part), version.answer.parts[part]);
    return object;
}

QJsonObject about(const AnswerKey &key)
{
    return {{"guide"_L1, key.guide}, {"question"_L1, key.question}};
}

QJsonArray answersOf(const Everything &everything)
{
    return each(sortedKeys(everything.answers), [&](const AnswerKey &key) {
        const DatedAnswer answer = everything.answers.value(key);
        QJsonObject object = toJson(answer.present);
        object.insert("guide"_L1, key.guide);
        object.insert("question"_L1, key.question);
        object.insert("versions"_L1, each(answer.earlier, [](const Version &version) { return toJson(version); }));
        return object;
    });
}

/// Sorted by all that is in them.
QJsonArray sorted(QList<QJsonObject> objects)
{
    std::ranges::sort(
        objects, {}, [](const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); });
    return each(objects, [](const QJsonObject &object) { return object; });
}

QJsonArray verdictsOf(const Everything &everything)
{
    QList<QJsonObject> objects;
    for (const auto &[key, ofQuestion] : everything.verdicts.asKeyValueRange()) {
        for (const auto &[line, verdict] : ofQuestion.asKeyValueRange()) {
            QJsonObject object = about(key);
            object.insert("line"_L1, line);
            object.insert("verdict"_L1, verdict == Verdict::Pinned ? u"pinned"_s : u"dismissed"_s);
            objects.append(object);
        }
    }
    return sorted(objects);
}

QJsonArray levelsOf(const Everything &everything)
{
    QList<QJsonObject> objects;
    for (const auto &[key, level] : everything.levels.asKeyValueRange()) {
        QJsonObject object = about(key);
        object.insert("level"_L1, toWord(level));
        objects.append(object);
    }
    return sorted(objects);
}

QJsonArray preferencesOf(const Everything &everything)
{
    QList<QJsonObject> objects;
    for (const auto &[name, value] : everything.preferences.asKeyValueRange())
        objects.append({{"name"_L1, name}, {"value"_L1, value}});
    return sorted(objects);
}

QJsonObject toJson(const PlannedStage &stage)
{
    return {{"stage"_L1, stage.stage}, {"date"_L1, stage.date.toString(Qt::ISODate)}};
}

QJsonObject toJson(const Interview &interview)
{
    return {{"id"_L1, interview.id}, {"guide"_L1, interview.guide}, {"company"_L1, interview.company},
        {"role"_L1, interview.role},
        {"stages"_L1, each(interview.stages, [](const PlannedStage &stage) { return toJson(stage); })},
        {"ownQuestions"_L1, QJsonArray::fromStringList(interview.ownQuestions)}};
}

} // namespace

QByteArray toExport(const Everything &everything, const ExportOrigin &origin)
{
    const QJsonObject document{{"$schema"_L1, exportSchema}, {"format"_L1, exportFormat}, {"version"_L1, exportVersion},
        {"program"_L1, origin.program}, {"exportedAt"_L1, timeText(origin.at)}, {"answers"_L1, answersOf(everything)},
        {"history"_L1, Domain::toJson(everything.history)}, {"verdicts"_L1, verdictsOf(everything)},
        {"levels"_L1, levelsOf(everything)},
        {"interviews"_L1, each(everything.interviews, [](const Interview &interview) { return toJson(interview); })},
        {"guides"_L1, each(everything.guides, [](const Guide &guide) { return guideToJson(guide); })},
        {"preferences"_L1, preferencesOf(everything)}};
    // Qt takes a byte order mark at the start of a text for none of it, unless it is escaped.
    return QJsonDocument(document).toJson(QJsonDocument::Indented).replace("\xEF\xBB\xBF", "\\ufeff");
}

} // namespace Formats
