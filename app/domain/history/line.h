// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/history/history.h"

namespace Domain
{

/// What a line of a history is; a highlight says more of somebody's doing than a skill's name.
enum class LineKind { Highlight, Summary, Skill };

/// One text of a history that may answer a question.
struct HistoryLine {
    QString source; ///< Its place in the JSON Resume: "work[0].highlights[2]".
    QString text;
    LineKind kind = LineKind::Highlight;
    Section section = Section::Work;
    qsizetype entry = 0; ///< Its entry's place in the section.
    QString from; ///< What it belongs to: "Senior Developer, Ledger AG". Empty for skills.
    friend bool operator==(const HistoryLine &, const HistoryLine &) = default;
};

/// Every text that tells what somebody did or can do, in the order of the history; basics, references and
/// languages are none.
QList<HistoryLine> linesOf(const History &history);

/// The same for texts that differ in case, white space and punctuation alone: what pins and dismissals hang on,
/// so that they outlive another import that moves the line.
QString lineKey(const QString &text);

} // namespace Domain
