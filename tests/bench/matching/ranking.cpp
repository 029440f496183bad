// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranking.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace Bench
{

constexpr qsizetype depth = 3;

static double dcg(std::span<const int> grades)
{
    double sum = 0;
    for (std::size_t i = 0; i < grades.size(); ++i)
        sum += (std::exp2(grades[i]) - 1) / std::log2(static_cast<double>(i) + 2);
    return sum;
}

double ndcg3(const QStringList &ranked, const QHash<QString, int> &grades)
{
    QList<int> best = grades.values();
    std::ranges::sort(best, std::greater());
    QList<int> ours;
    for (const QString &line : ranked.first(std::min(ranked.size(), depth)))
        ours.append(grades.value(line));
    const double most = dcg(best.first(std::min(best.size(), depth)));
    return most > 0 ? dcg(ours) / most : 0;
}

void Quality::add(const QStringList &ranked, const QHash<QString, int> &grades)
{
    if (std::ranges::any_of(grades, [](int grade) { return grade > 0; })) {
        ++withEvidence;
        ndcg += ndcg3(ranked, grades);
    } else {
        ++withoutEvidence;
        leftEmpty += ranked.isEmpty();
    }
}

} // namespace Bench
