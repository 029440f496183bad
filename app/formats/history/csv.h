// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Formats
{

struct CsvRow {
    qsizetype number = 0; ///< As a spreadsheet counts: from 1, the header and empty rows too.
    QStringList fields;
    QString fault; ///< What is wrong with the row, empty where nothing is. Its fields are those up to there.
    QString text; ///< As it stands in the file, cut where it is long.
    friend bool operator==(const CsvRow &, const CsvRow &) = default;
};

/// Further columns are a fault of their row.
inline constexpr qsizetype mostCsvColumns = 200;

/// The rows of a CSV file (RFC 4180) without the empty ones, in time that grows with the text. A bad row spoils no
/// other. Fields are text and nothing else: one that begins like a formula is kept as it stands. Ends after `most`
/// rows.
QList<CsvRow> readCsv(QStringView text, QChar separator, qsizetype most);

/// What the file's first line separates fields by: a comma, semicolon or tab.
QChar csvSeparator(QStringView text);

} // namespace Formats
