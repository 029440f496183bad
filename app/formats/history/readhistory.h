// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/history/history.h"

#include <QByteArray>

namespace Formats
{

enum class HistoryFormat { JsonResume, LinkedIn, Markdown, PlainText, Docx, Pdf };

/// What a file says and the history does not have.
struct LeftOut {
    QString place; ///< "line 12", "work[2].highlights[1]", "Positions.csv: row 3".
    QString text; ///< As it stands there, cut where it is long.
    QString why;
    friend bool operator==(const LeftOut &, const LeftOut &) = default;
};

/// A file as a history, to be reviewed before anything is kept.
struct ReadHistory {
    HistoryFormat format = HistoryFormat::PlainText;
    Domain::History history;
    QList<LeftOut> leftOut;
    friend bool operator==(const ReadHistory &, const ReadHistory &) = default;
};

/// Larger files are refused unread: 20 MB.
inline constexpr qsizetype largestHistory = 20'000'000;
/// Of text, and of the texts in lists of a JSON Resume.
inline constexpr qsizetype mostHistoryLines = 10'000;
/// Objects and lists in one another.
inline constexpr int deepestHistory = 64;

/// The history in a file of any format; what the file is shows in its content first, and then in its name. The
/// error's place begins with `name`.
Domain::Result<ReadHistory> readHistory(const QByteArray &bytes, const QString &name);

} // namespace Formats
