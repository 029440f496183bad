// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/preparation.h"

namespace Models
{

/// How far the answers of one category are.
struct CategoryProgress {
    QString name;
    AnswerCounts counts;
    friend bool operator==(const CategoryProgress &, const CategoryProgress &) = default;
};

/// What a start page tells of a preparation.
struct Overview {
    AnswerCounts counts;
    QList<CategoryProgress> categories; ///< In the guide's order.
    QStringList pressing; ///< Ids of the most pressing questions that are not ready yet.
    bool gapsKnown = false; ///< Matching is done, and over a history that it understands.
    int gaps = 0; ///< Questions that nothing in the history answers.
};

/// With at most so many pressing questions.
Overview overviewOf(const Workspace &workspace, const Preparation &preparation, qsizetype pressing);

} // namespace Models
