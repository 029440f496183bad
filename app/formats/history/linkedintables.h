// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/history/section.h"

#include <QStringList>
#include <optional>

namespace Formats
{

/// What a column becomes. Prose has bullets, which become the entry's highlights where it has those.
enum class ColumnKind { Text, Date, EndDate, Prose };

struct LinkedInColumn {
    QLatin1StringView name;
    QLatin1StringView key; ///< Of the entry; a key that JSON Resume does not define is kept all the same.
    ColumnKind kind = ColumnKind::Text;
};

/// One of the CSV files in an archive of LinkedIn, and where its rows go.
struct LinkedInTable {
    QLatin1StringView file; ///< "Positions.csv".
    Domain::Section section;
    std::span<const LinkedInColumn> columns;
};

std::span<const LinkedInTable> linkedInTables();

inline constexpr QLatin1StringView linkedInProfile("Profile.csv");
std::span<const QLatin1StringView> profileColumns();

/// The name of a file, without its folders, is as LinkedIn calls it, or as a second download of it is called.
bool isLinkedInFile(const QString &path, QLatin1StringView file);

/// How many of the fields are the table's columns.
qsizetype columnsIn(const QStringList &fields, const LinkedInTable &table);

/// The field's place in a header, whatever case it is written in; -1 where there is none.
qsizetype columnAt(const QStringList &header, QLatin1StringView name);

} // namespace Formats
