// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/history/section.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Domain
{

namespace
{

using enum FieldKind;

// https://github.com/jsonresume/resume-schema, version 1.0.0
constexpr std::array workFields{Field{"position"_L1, Text}, Field{"name"_L1, Text}, Field{"location"_L1, Text},
    Field{"startDate"_L1, Date}, Field{"endDate"_L1, Date}, Field{"url"_L1, Url}, Field{"description"_L1, LongText},
    Field{"summary"_L1, LongText}, Field{"highlights"_L1, List}};
constexpr std::array projectFields{Field{"name"_L1, Text}, Field{"entity"_L1, Text}, Field{"type"_L1, Text},
    Field{"startDate"_L1, Date}, Field{"endDate"_L1, Date}, Field{"url"_L1, Url}, Field{"description"_L1, LongText},
    Field{"highlights"_L1, List}, Field{"keywords"_L1, List}, Field{"roles"_L1, List}};
constexpr std::array volunteerFields{Field{"position"_L1, Text}, Field{"organization"_L1, Text},
    Field{"startDate"_L1, Date}, Field{"endDate"_L1, Date}, Field{"url"_L1, Url}, Field{"summary"_L1, LongText},
    Field{"highlights"_L1, List}};
constexpr std::array educationFields{Field{"studyType"_L1, Text}, Field{"institution"_L1, Text}, Field{"area"_L1, Text},
    Field{"startDate"_L1, Date}, Field{"endDate"_L1, Date}, Field{"score"_L1, Text}, Field{"url"_L1, Url},
    Field{"courses"_L1, List}};
constexpr std::array skillFields{Field{"name"_L1, Text}, Field{"level"_L1, Text}, Field{"keywords"_L1, List}};
constexpr std::array certificateFields{
    Field{"name"_L1, Text}, Field{"issuer"_L1, Text}, Field{"date"_L1, Date}, Field{"url"_L1, Url}};
constexpr std::array awardFields{
    Field{"title"_L1, Text}, Field{"awarder"_L1, Text}, Field{"date"_L1, Date}, Field{"summary"_L1, LongText}};
constexpr std::array publicationFields{Field{"name"_L1, Text}, Field{"publisher"_L1, Text},
    Field{"releaseDate"_L1, Date}, Field{"url"_L1, Url}, Field{"summary"_L1, LongText}};
constexpr std::array languageFields{Field{"language"_L1, Text}, Field{"fluency"_L1, Text}};
constexpr std::array interestFields{Field{"name"_L1, Text}, Field{"keywords"_L1, List}};
constexpr std::array referenceFields{Field{"name"_L1, Text}, Field{"reference"_L1, LongText}};

struct Shape {
    QLatin1StringView key;
    std::span<const Field> fields;
};

const Shape &shapeOf(Section section)
{
    static constexpr std::array shapes{Shape{"work"_L1, workFields}, Shape{"projects"_L1, projectFields},
        Shape{"volunteer"_L1, volunteerFields}, Shape{"education"_L1, educationFields}, Shape{"skills"_L1, skillFields},
        Shape{"certificates"_L1, certificateFields}, Shape{"awards"_L1, awardFields},
        Shape{"publications"_L1, publicationFields}, Shape{"languages"_L1, languageFields},
        Shape{"interests"_L1, interestFields}, Shape{"references"_L1, referenceFields}};
    static_assert(shapes.size() == sections.size());
    return shapes[static_cast<std::size_t>(section)];
}

} // namespace

QLatin1StringView keyOf(Section section)
{
    return shapeOf(section).key;
}

std::optional<Section> sectionFromKey(QStringView key)
{
    const auto found = std::ranges::find_if(sections, [key](Section section) { return keyOf(section) == key; });
    return found == sections.end() ? std::nullopt : std::optional(*found);
}

std::span<const Field> fieldsOf(Section section)
{
    return shapeOf(section).fields;
}

} // namespace Domain
