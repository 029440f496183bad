// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/export/exportreader.h"

#include "formats/cannotread.h"
#include "formats/export/exportformat.h"
#include "formats/export/exporthistory.h"
#include "formats/export/exportvalues.h"
#include "formats/guidereader.h"
#include "formats/json/jsonobject.h"

#include <algorithm>

using namespace Domain;
using namespace Qt::StringLiterals;

namespace Formats
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Formats::Export)
};

constexpr std::array documentKeys{"$schema"_L1, "format"_L1, "version"_L1, "program"_L1, "exportedAt"_L1, "answers"_L1,
    "history"_L1, "verdicts"_L1, "levels"_L1, "interviews"_L1, "guides"_L1, "preferences"_L1};
constexpr std::array versionKeys{
    "writtenAt"_L1, "ready"_L1, "covered"_L1, "situation"_L1, "task"_L1, "action"_L1, "result"_L1, "notes"_L1};
constexpr std::array answerKeys{"guide"_L1, "question"_L1, "versions"_L1, "writtenAt"_L1, "ready"_L1, "covered"_L1,
    "situation"_L1, "task"_L1, "action"_L1, "result"_L1, "notes"_L1};
constexpr std::array partKeys{"situation"_L1, "task"_L1, "action"_L1, "result"_L1, "notes"_L1};
constexpr std::array verdictKeys{"guide"_L1, "question"_L1, "line"_L1, "verdict"_L1};
constexpr std::array levelKeys{"guide"_L1, "question"_L1, "level"_L1};
constexpr std::array interviewKeys{"id"_L1, "guide"_L1, "company"_L1, "role"_L1, "stages"_L1, "ownQuestions"_L1};
constexpr std::array comingStageKeys{"stage"_L1, "date"_L1};
constexpr std::array preferenceKeys{"name"_L1, "value"_L1};

void addTwice(const Place &place, Faults &faults)
{
    faults.add(place, Words::tr("the export has this already"));
}

AnswerKey readKey(ObjectReader &reader)
{
    return {.guide = readAnyText(reader, "guide"_L1), .question = readAnyText(reader, "question"_L1)};
}

Version readVersion(ObjectReader &reader)
{
    Version version{.at = readTime(reader, "writtenAt"_L1), .answer = {}};
    version.answer.ready = readFlag(reader, "ready"_L1);
    version.answer.covered = readPlaces(reader, "covered"_L1);
    for (std::size_t i = 0; i < allParts.size(); ++i)
        version.answer.parts[allParts[i]] = readAnyText(reader, partKeys[i]);
    return version;
}

void readAnswer(const QJsonValue &value, const Place &place, Faults &faults, Everything &everything)
{
    ObjectReader reader(value, place, faults, answerKeys);
    const AnswerKey key = readKey(reader);
    DatedAnswer answer{.present = readVersion(reader), .earlier = {}};
    reader.list("versions"_L1, [&](const QJsonValue &item, const Place &itemPlace) {
        ObjectReader version(item, itemPlace, faults, versionKeys);
        answer.earlier.append(readVersion(version));
    });
    if (everything.answers.contains(key))
        addTwice(place, faults);
    everything.answers.insert(key, answer);
}

void readVerdict(const QJsonValue &value, const Place &place, Faults &faults, Everything &everything)
{
    ObjectReader reader(value, place, faults, verdictKeys);
    const AnswerKey key = readKey(reader);
    const QString line = readAnyText(reader, "line"_L1);
    const QString word = readAnyText(reader, "verdict"_L1);
    if (word != "pinned"_L1 && word != "dismissed"_L1)
        faults.add(reader.place("verdict"_L1), Words::tr("must be 'pinned' or 'dismissed'"));
    if (everything.verdicts.value(key).contains(line))
        addTwice(place, faults);
    everything.verdicts[key].insert(line, word == "pinned"_L1 ? Verdict::Pinned : Verdict::Dismissed);
}

void readLevel(const QJsonValue &value, const Place &place, Faults &faults, Everything &everything)
{
    ObjectReader reader(value, place, faults, levelKeys);
    const AnswerKey key = readKey(reader);
    const auto level = levelFromWord(readAnyText(reader, "level"_L1));
    if (!level)
        faults.add(reader.place("level"_L1), Words::tr("must be 'high', 'medium' or 'low'"));
    if (everything.levels.contains(key))
        addTwice(place, faults);
    everything.levels.insert(key, level.value_or(Level::Low));
}

void readInterview(const QJsonValue &value, const Place &place, Faults &faults, Everything &everything)
{
    ObjectReader reader(value, place, faults, interviewKeys);
    Interview interview{.id = readAnyText(reader, "id"_L1),
        .guide = readAnyText(reader, "guide"_L1),
        .company = readAnyText(reader, "company"_L1),
        .role = readAnyText(reader, "role"_L1),
        .stages = {},
        .ownQuestions = readAnyTexts(reader, "ownQuestions"_L1)};
    reader.list("stages"_L1, [&](const QJsonValue &item, const Place &itemPlace) {
        ObjectReader stage(item, itemPlace, faults, comingStageKeys);
        interview.stages.append({.stage = readAnyText(stage, "stage"_L1), .date = readDate(stage, "date"_L1)});
    });
    everything.interviews.append(interview);
}

void readPreference(const QJsonValue &value, const Place &place, Faults &faults, Everything &everything)
{
    ObjectReader reader(value, place, faults, preferenceKeys);
    const QString name = readAnyText(reader, "name"_L1);
    if (everything.preferences.contains(name))
        addTwice(place, faults);
    everything.preferences.insert(name, readAnyText(reader, "value"_L1));
}

void checkTwice(const Everything &everything, const Place &root, Faults &faults)
{
    QSet<QString> ids;
    for (qsizetype i = 0; i < everything.interviews.size(); ++i) {
        if (ids.contains(everything.interviews[i].id))
            addTwice({{root, "interviews"_L1}, i}, faults);
        ids.insert(everything.interviews[i].id);
    }
    ids.clear();
    for (qsizetype i = 0; i < everything.guides.size(); ++i) {
        if (ids.contains(everything.guides[i].id))
            addTwice({{root, "guides"_L1}, i}, faults);
        ids.insert(everything.guides[i].id);
    }
}

Everything readDocument(const QJsonObject &document, Faults &faults)
{
    Everything everything;
    const Place root;
    ObjectReader reader(document, root, faults, documentKeys);
    const auto readEach = [&](QLatin1StringView key, auto read) {
        reader.list(key, [&](const QJsonValue &value, const Place &place) { read(value, place, faults, everything); });
    };
    readTime(reader, "exportedAt"_L1);
    readAnyText(reader, "program"_L1);
    readEach("answers"_L1, readAnswer);
    readEach("verdicts"_L1, readVerdict);
    readEach("levels"_L1, readLevel);
    readEach("interviews"_L1, readInterview);
    readEach("preferences"_L1, readPreference);
    reader.list("guides"_L1, [&](const QJsonValue &value, const Place &place) {
        everything.guides.append(readGuide(value, place, faults));
    });
    if (const auto history = reader.member("history"_L1))
        everything.history = readExportedHistory(*history, reader.place("history"_L1), faults);
    checkTwice(everything, root, faults);
    std::ranges::sort(everything.guides, {}, &Guide::id); // as they are kept
    return everything;
}

/// Asked first: what a newer program writes may look like anything.
Result<void> checkFormat(const QJsonObject &document, const QString &name)
{
    const double version = document.value("version"_L1).toDouble();
    if (document.value("format"_L1).toString() != exportFormat)
        return cannotRead(
            name, Words::tr("this is no export of Starwright: its 'format' is not '%1'").arg(exportFormat));
    if (version > exportVersion)
        return cannotRead(name,
            Words::tr("a newer Starwright wrote this export (format %1; this one knows up to %2). Install the newer "
                      "Starwright, and restore it there")
                .arg(version)
                .arg(exportVersion));
    if (version != exportVersion)
        return cannotRead(name + u": version", Words::tr("must be %1").arg(exportVersion));
    return {};
}

} // namespace

Result<Everything> readExport(const QByteArray &json, const QString &name)
{
    const auto document = readJsonObject(json, name, {.bytes = largestExport, .depth = deepestExport});
    if (!document)
        return std::unexpected(document.error());
    if (const auto known = checkFormat(*document, name); !known)
        return std::unexpected(known.error());
    Faults faults;
    const Everything everything = readDocument(*document, faults);
    if (!faults.isEmpty())
        return std::unexpected(faults.error(name));
    return everything;
}

} // namespace Formats
