// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

namespace Bench
{

/// How good a ranking is (Järvelin and Kekäläinen's nDCG, gain 2^grade - 1, after three lines): 1 is the best
/// that the grades allow.
double ndcg3(const QStringList &ranked, const QHash<QString, int> &grades);

/// The means over many questions of many histories.
struct Quality {
    double ndcg = 0; ///< Over the questions that have evidence.
    int withEvidence = 0;
    int leftEmpty = 0; ///< Of the questions without evidence.
    int withoutEvidence = 0;

    void add(const QStringList &ranked, const QHash<QString, int> &grades);
    double meanNdcg() const { return withEvidence == 0 ? 0 : ndcg / withEvidence; }
    double shareLeftEmpty() const { return withoutEvidence == 0 ? 0 : double(leftEmpty) / withoutEvidence; }
};

} // namespace Bench
