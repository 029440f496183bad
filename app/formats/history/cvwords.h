// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace Formats
{

/// A part of a CV, as its heading says.
enum class CvPart {
    Top,
    Summary,
    Contact,
    Work,
    Projects,
    Volunteer,
    Education,
    Skills,
    Certificates,
    Awards,
    Publications,
    Languages,
    Interests,
    References,
    Unknown
};

/// The words that CVs are made of, in English, German, French, Polish, Japanese and Arabic.
namespace CvWords
{

/// The part that a heading of exactly these words opens: "EXPERIENCE:", "Berufserfahrung", "職歴".
std::optional<CvPart> partFrom(QStringView heading);
/// The part that one of a heading's words speaks of: "Professional experience & consulting".
std::optional<CvPart> partIn(QStringView heading);

/// "Curriculum vitae": what a document is called that is a CV.
bool isDocumentTitle(QStringView text);
bool isJobTitle(QStringView text);
bool isOrganisation(QStringView text);
/// What stands above a table's column: "Years", "Company"; or nothing.
bool isColumnName(QStringView text);
/// "GmbH", "Inc.": not to be parted from the name by a comma.
bool isLegalForm(QStringView text);
/// "Earlier", "Frühere Stationen": a heading over entries that says nothing of its own.
bool isDivider(QStringView text);
bool isSchool(QStringView text);
bool isDegree(QStringView text);
/// "GPA: 3.7", "Note 1,3"
bool isGrade(QStringView text);
/// "German", "Deutsch": a language that people speak.
bool isSpokenLanguage(QStringView word);

} // namespace CvWords

} // namespace Formats
