// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/history/history.h"

namespace Domain
{

enum class HistoryFormat { JsonResume, LinkedIn, Markdown, PlainText, Docx, Pdf };

/// What a file says and the history that was read from it does not have.
struct LeftOut {
    QString place; ///< "line 12", "work[2].highlights[1]", "Positions.csv: row 3".
    QString text; ///< As it stands there, cut where it is long.
    QString why;
    friend bool operator==(const LeftOut &, const LeftOut &) = default;
};

/// A file as a history, to be reviewed before anything is kept.
struct ReadHistory {
    HistoryFormat format = HistoryFormat::PlainText;
    History history;
    QList<LeftOut> leftOut;
    friend bool operator==(const ReadHistory &, const ReadHistory &) = default;
};

} // namespace Domain
