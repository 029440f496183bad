// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/linkedintables.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using Domain::Section;

namespace Formats
{

namespace
{

using Kind = ColumnKind;

constexpr std::array positions{LinkedInColumn{"Company Name"_L1, "name"_L1}, LinkedInColumn{"Title"_L1, "position"_L1},
    LinkedInColumn{"Description"_L1, "summary"_L1, Kind::Prose}, LinkedInColumn{"Location"_L1, "location"_L1},
    LinkedInColumn{"Started On"_L1, "startDate"_L1, Kind::Date},
    LinkedInColumn{"Finished On"_L1, "endDate"_L1, Kind::EndDate}};
constexpr std::array projects{LinkedInColumn{"Title"_L1, "name"_L1},
    LinkedInColumn{"Description"_L1, "description"_L1, Kind::Prose}, LinkedInColumn{"Url"_L1, "url"_L1},
    LinkedInColumn{"Started On"_L1, "startDate"_L1, Kind::Date},
    LinkedInColumn{"Finished On"_L1, "endDate"_L1, Kind::EndDate}};
constexpr std::array volunteering{LinkedInColumn{"Company Name"_L1, "organization"_L1},
    LinkedInColumn{"Role"_L1, "position"_L1}, LinkedInColumn{"Cause"_L1, "cause"_L1},
    LinkedInColumn{"Started On"_L1, "startDate"_L1, Kind::Date},
    LinkedInColumn{"Finished On"_L1, "endDate"_L1, Kind::EndDate},
    LinkedInColumn{"Description"_L1, "summary"_L1, Kind::Prose}};
constexpr std::array education{LinkedInColumn{"School Name"_L1, "institution"_L1},
    LinkedInColumn{"Degree Name"_L1, "studyType"_L1}, LinkedInColumn{"Start Date"_L1, "startDate"_L1, Kind::Date},
    LinkedInColumn{"End Date"_L1, "endDate"_L1, Kind::EndDate}, LinkedInColumn{"Notes"_L1, "notes"_L1},
    LinkedInColumn{"Activities"_L1, "activities"_L1}};
constexpr std::array skills{LinkedInColumn{"Name"_L1, "name"_L1}};
constexpr std::array certifications{LinkedInColumn{"Name"_L1, "name"_L1}, LinkedInColumn{"Authority"_L1, "issuer"_L1},
    LinkedInColumn{"Url"_L1, "url"_L1}, LinkedInColumn{"Started On"_L1, "date"_L1, Kind::Date},
    LinkedInColumn{"Finished On"_L1, "endDate"_L1, Kind::EndDate},
    LinkedInColumn{"License Number"_L1, "licenseNumber"_L1}};
constexpr std::array languages{
    LinkedInColumn{"Name"_L1, "language"_L1}, LinkedInColumn{"Proficiency"_L1, "fluency"_L1}};

// In this order a file whose name says nothing is told: of two tables with as many columns in it, the first one.
constexpr std::array tables{LinkedInTable{"Positions.csv"_L1, Section::Work, positions},
    LinkedInTable{"Projects.csv"_L1, Section::Projects, projects},
    LinkedInTable{"Volunteering.csv"_L1, Section::Volunteer, volunteering},
    LinkedInTable{"Education.csv"_L1, Section::Education, education},
    LinkedInTable{"Skills.csv"_L1, Section::Skills, skills},
    LinkedInTable{"Certifications.csv"_L1, Section::Certificates, certifications},
    LinkedInTable{"Languages.csv"_L1, Section::Languages, languages}};

constexpr std::array profileFile{"First Name"_L1, "Last Name"_L1, "Maiden Name"_L1, "Address"_L1, "Birth Date"_L1,
    "Headline"_L1, "Summary"_L1, "Industry"_L1, "Zip Code"_L1, "Geo Location"_L1, "Twitter Handles"_L1, "Websites"_L1,
    "Instant Messengers"_L1};

} // namespace

std::span<const LinkedInTable> linkedInTables()
{
    return tables;
}

std::span<const QLatin1StringView> profileColumns()
{
    return profileFile;
}

bool isLinkedInFile(const QString &path, QLatin1StringView file)
{
    const QString name = path.section(u'/', -1);
    const QLatin1StringView stem = file.chopped(4);
    return name.compare(file, Qt::CaseInsensitive) == 0
        || (name.startsWith(stem, Qt::CaseInsensitive) && name.sliced(stem.size()).startsWith(" ("_L1)
            && name.endsWith(").csv"_L1, Qt::CaseInsensitive));
}

qsizetype columnsIn(const QStringList &fields, const LinkedInTable &table)
{
    return std::ranges::count_if(
        table.columns, [&](const LinkedInColumn &column) { return columnAt(fields, column.name) >= 0; });
}

qsizetype columnAt(const QStringList &header, QLatin1StringView name)
{
    const auto found = std::ranges::find_if(
        header, [name](const QString &field) { return field.trimmed().compare(name, Qt::CaseInsensitive) == 0; });
    return found == header.end() ? -1 : found - header.begin();
}

} // namespace Formats
