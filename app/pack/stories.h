// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/history/line.h"

#include <QList>

namespace Pack
{

struct Job;

/// A line of the history, and the questions of the pack that it is evidence for.
struct Story {
    struct Use {
        qsizetype question = 0; ///< Of the job.
        bool isBest = false; ///< No line fits that question better.
        double score = 0;
    };

    Domain::HistoryLine line;
    QList<Use> uses; ///< In the order of the pack.
};

/// The achievements that answer the most of the pack's questions first. Each question has its shown evidence only.
QList<Story> storiesOf(const Job &job);

/// The place of each line among the stories, by the line's source.
QHash<QString, qsizetype> placesOf(const QList<Story> &stories);

/// "Fjordbillett, Developer · 2022 – 2024"; empty for skills.
QString originOf(const Domain::HistoryLine &line, const Domain::History &history);

} // namespace Pack
