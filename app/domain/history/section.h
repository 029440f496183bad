// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>
#include <optional>
#include <span>

namespace Domain
{

/// The lists of a JSON Resume 1.x, in the order in which a history shows them.
enum class Section {
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
    References
};

inline constexpr std::array sections{Section::Work, Section::Projects, Section::Volunteer, Section::Education,
    Section::Skills, Section::Certificates, Section::Awards, Section::Publications, Section::Languages,
    Section::Interests, Section::References};

/// The section's key in JSON Resume: "work".
QLatin1StringView keyOf(Section section);
std::optional<Section> sectionFromKey(QStringView key);

/// Dates are YYYY, YYYY-MM or YYYY-MM-DD; a list is a list of texts, each a line of its own.
enum class FieldKind { Text, LongText, Date, Url, List };

/// A key of an entry that JSON Resume defines.
struct Field {
    QLatin1StringView key;
    FieldKind kind;
};

/// The fields of a section's entries in the order in which a form shows them. The first two name an entry.
std::span<const Field> fieldsOf(Section section);

} // namespace Domain
