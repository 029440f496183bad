// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/guideparts.h"

using namespace Domain;
using namespace Qt::StringLiterals;

namespace Formats
{

namespace
{

constexpr std::array stageKeys{"id"_L1, "name"_L1, "about"_L1};
constexpr std::array formatKeys{"name"_L1, "about"_L1};
constexpr std::array scaffoldKeys{"situation"_L1, "task"_L1, "action"_L1, "result"_L1};

} // namespace

Stage readStage(const QJsonValue &value, const Place &place, Faults &faults)
{
    ObjectReader stage(value, place, faults, stageKeys);
    return {.id = stage.id("id"_L1), .name = stage.line("name"_L1), .about = stage.text("about"_L1)};
}

Format readFormat(const QJsonValue &value, const Place &place, Faults &faults)
{
    ObjectReader format(value, place, faults, formatKeys);
    return {.name = format.line("name"_L1), .about = format.text("about"_L1)};
}

PartTexts readScaffold(ObjectReader &question)
{
    PartTexts texts;
    const auto value = question.member("scaffold"_L1);
    if (!value)
        return texts;
    const Place place = question.place("scaffold"_L1);
    ObjectReader scaffold(*value, place, question.faults(), scaffoldKeys);
    for (std::size_t i = 0; i < storyParts.size(); ++i)
        texts[storyParts[i]] = scaffold.text(scaffoldKeys[i]);
    return texts;
}

} // namespace Formats
