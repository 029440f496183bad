// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/guidereader.h"

#include "domain/nearest.h"
#include "formats/guideparts.h"
#include "formats/guiderules.h"
#include "formats/json/jsonobject.h"
#include "formats/json/objectreader.h"

using namespace Domain;
using namespace Qt::StringLiterals;
using Presence = Formats::ObjectReader::Presence;

namespace Formats
{

namespace
{

constexpr std::array guideKeys{"$schema"_L1, "id"_L1, "version"_L1, "language"_L1, "role"_L1, "about"_L1, "stages"_L1,
    "formats"_L1, "screensFor"_L1, "redFlags"_L1, "questions"_L1};
constexpr std::array questionKeys{"id"_L1, "set"_L1, "number"_L1, "category"_L1, "stages"_L1, "title"_L1, "question"_L1,
    "why"_L1, "pointers"_L1, "followUps"_L1, "scaffold"_L1, "outline"_L1, "concepts"_L1};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Formats::Guide)
};

QuestionSet readSet(ObjectReader &question)
{
    const QString word = question.line("set"_L1);
    const auto set = questionSetFromWord(word);
    if (set || word.isEmpty())
        return set.value_or(QuestionSet::Primary);
    question.faults().add(question.place("set"_L1), [&] {
        QStringList words;
        for (const QuestionSet known : questionSets)
            words.append(toWord(known));
        return Words::tr("no set '%1'; the sets are %2").arg(word, words.join(u", "_s)) + didYouMean(word, words);
    });
    return QuestionSet::Primary;
}

Question readQuestion(const QJsonValue &value, const Place &place, Faults &faults)
{
    ObjectReader question(value, place, faults, questionKeys);
    return {.id = question.id("id"_L1),
        .set = readSet(question),
        .number = question.number("number"_L1),
        .category = question.line("category"_L1),
        .stages = question.texts("stages"_L1),
        .title = question.line("title"_L1),
        .question = question.text("question"_L1),
        .why = question.text("why"_L1),
        .pointers = question.texts("pointers"_L1),
        .followUps = question.texts("followUps"_L1),
        .scaffold = readScaffold(question),
        .outline = question.texts("outline"_L1, Presence::Optional),
        .concepts = question.texts("concepts"_L1, Presence::Optional)};
}

} // namespace

Guide readGuide(const QJsonValue &value, const Place &place, Faults &faults)
{
    ObjectReader reader(value, place, faults, guideKeys);
    reader.line("$schema"_L1, Presence::Optional);
    reader.line("language"_L1, Presence::Optional);
    Guide guide{.id = reader.id("id"_L1),
        .version = reader.number("version"_L1),
        .role = reader.line("role"_L1),
        .about = reader.text("about"_L1),
        .stages = readEach(reader, "stages"_L1, readStage),
        .formats = readEach(reader, "formats"_L1, readFormat),
        .screensFor = reader.texts("screensFor"_L1),
        .redFlags = reader.texts("redFlags"_L1),
        .questions = readEach(reader, "questions"_L1, readQuestion)};
    checkRules(guide, place, faults);
    return guide;
}

Result<Guide> readGuide(const QByteArray &json, const QString &name)
{
    const auto object = readJsonObject(json, name);
    if (!object)
        return std::unexpected(object.error());
    Faults faults;
    const Guide guide = readGuide(*object, Place(), faults);
    if (!faults.isEmpty())
        return std::unexpected(faults.error(name));
    return guide;
}

} // namespace Formats
