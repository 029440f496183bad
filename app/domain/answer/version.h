// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer/answer.h"

#include <QDateTime>
#include <QList>
#include <QTimeZone>
#include <chrono>

namespace Domain
{

/// An answer as it was written at a time, in UTC.
struct Version {
    QDateTime at;
    Answer answer;
    friend bool operator==(const Version &, const Version &) = default;
};

/// "2026-01-31T09:30:00.000Z", which sorts as the times do.
QString timeText(const QDateTime &time);
/// Invalid where the text is not exactly such a one.
QDateTime timeFromText(const QString &text);

/// One stretch of writing is one version, and lasts this long at the most. People compose at some 19 words a minute
/// (Karat, Halverson, Horn and Karat: Patterns of Entry and Correction, CHI 1999), so that a version differs from the
/// next by about a hundred words, which is one part of an answer.
inline constexpr std::chrono::minutes longestStretch(5);

/// The answer that stands, before another takes its place.
struct Standing {
    Version present;
    QDateTime begun; ///< When its stretch of writing began; invalid where that is over.
    bool isLeft = false; ///< The person has turned to another question since.
};

/// Whether what stands becomes a version before `next` takes its place: where its stretch of writing is over, since
/// the time is up or the person turned to another question, or where more than half of its text would go at once.
/// What says nothing is never kept.
bool isKept(const Standing &standing, const Version &next);

/// How many versions of an answer are kept whatever day they are of.
inline constexpr qsizetype newestKept = 50;

/// Which versions go when there are too many, by their places in `times`, which are in order. The newest stay, and so
/// does the last of each day in that time zone: who writes for a month has each evening's wording.
QList<qsizetype> versionsToDrop(const QList<QDateTime> &times, const QTimeZone &zone);

} // namespace Domain
