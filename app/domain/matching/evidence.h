// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/history/line.h"

#include <QHash>
#include <QSet>

namespace Domain
{

/// What a person said of a line for a question; it stands above the matching.
enum class Verdict { None, Pinned, Dismissed };

/// The verdicts for one guide: by the question's id, then by lineKey().
using Verdicts = QHash<QString, QHash<QString, Verdict>>;

/// A line of the history that answers a question.
struct Evidence {
    HistoryLine line;
    double score = 0; ///< 0 to 1: how surely it answers. A pinned line that nothing else speaks for has 0.
    QStringList because; ///< The words of the line that made the match, as they stand in it.
    bool pinned = false;
    friend bool operator==(const Evidence &, const Evidence &) = default;
};

/// Per question, by its id, best first; a question that nothing answers is not in it.
using EvidenceByQuestion = QHash<QString, QList<Evidence>>;

/// The evidence with the person's verdicts: pinned lines first and always, dismissed ones gone.
EvidenceByQuestion withVerdicts(
    const EvidenceByQuestion &found, const Verdicts &verdicts, const QList<HistoryLine> &lines);

} // namespace Domain
