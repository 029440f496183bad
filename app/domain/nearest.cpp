// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/nearest.h"

#include <QCoreApplication>
#include <QList>
#include <algorithm>
#include <numeric>

namespace Domain
{

namespace
{

constexpr qsizetype longestWord = 100; // Longer ones were not mistyped.

/// Optimal string alignment: Levenshtein's distance in which two swapped neighbours count as one error.
qsizetype distance(const QString &a, const QString &b)
{
    QList<qsizetype> before;
    QList<qsizetype> last;
    QList<qsizetype> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        before = std::exchange(last, row);
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
    }
    return row.last();
}

/// How far apart two folded words are; nothing where they are different words.
std::optional<qsizetype> errors(const QString &word, const QString &candidate)
{
    if (word.size() > longestWord || candidate.size() > longestWord)
        return std::nullopt;
    if (word.size() > 2 && candidate.contains(word))
        return candidate == word ? 0 : 1;
    const qsizetype count = distance(word, candidate);
    if (count > std::max<qsizetype>(1, std::min(word.size(), candidate.size()) / 3))
        return std::nullopt;
    return count;
}

} // namespace

QStringList nearest(const QString &word, const QStringList &candidates, qsizetype atMost)
{
    struct Near {
        qsizetype errors;
        QString word;
    };
    QList<Near> found;
    const QString folded = word.toCaseFolded();
    for (const QString &candidate : candidates) {
        if (const auto count = errors(folded, candidate.toCaseFolded()))
            found.append({*count, candidate});
    }
    std::ranges::stable_sort(found, {}, &Near::errors);
    QStringList words;
    for (const Near &near : found.first(std::min(atMost, found.size())))
        words.append(near.word);
    return words;
}

QString didYouMean(const QString &word, const QStringList &candidates, qsizetype atMost)
{
    const QStringList near = nearest(word, candidates, atMost);
    if (near.isEmpty())
        return {};
    //: What stands for %1 are words in quotes: 'system-design', 'past-project'
    return QCoreApplication::translate("Domain", " (did you mean %1?)").arg(u'\'' + near.join(u"', '") + u'\'');
}

} // namespace Domain
