// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/matching/tokens.h"

#include <QHash>

namespace Domain
{

/// BM25 over a few dozen lines: Robertson and Zaragoza's formula, k1 = 1.2, b = 0.75, with
/// idf = ln(1 + (N - n + 0.5) / (n + 0.5)), which stays positive on so few.
class Bm25
{
public:
    explicit Bm25(const QList<QList<Token>> &lines);

    /// Of one line for the words of a query; a word counts once.
    double score(qsizetype line, const QStringList &stems) const;
    /// How many of the words the line has.
    qsizetype shared(qsizetype line, const QStringList &stems) const;

private:
    double idf(const QString &stem) const;

    QList<QHash<QString, int>> m_counts;
    QHash<QString, int> m_lines; ///< How many lines have the word.
    double m_meanLength = 1;
};

/// The stems of a text's words, each once, without those that stand in any sentence.
QStringList queryStems(const QString &text);

} // namespace Domain
