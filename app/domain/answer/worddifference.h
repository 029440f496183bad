// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Domain
{

/// A stretch of two texts that they share, or that only the earlier or only the later one has.
struct Stretch {
    enum Kind { Same, Removed, Added };
    Kind kind = Same;
    QString text;
    friend bool operator==(const Stretch &, const Stretch &) = default;
};

/// The most words that may differ before what is between is told as a whole: the search for the shortest difference
/// takes their square in time and memory (E. W. Myers: An O(ND) Difference Algorithm and Its Variations, 1986).
inline constexpr int mostDifferingWords = 2'000;

/// How one text became another, word by word, by the longest words they have in common in order. White space behind
/// a word belongs to it. What is the same and what was removed make up `earlier`, what is the same and what was added
/// `later`; removed comes before added.
QList<Stretch> wordDifference(const QString &earlier, const QString &later);

} // namespace Domain
