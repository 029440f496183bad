// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/matching/bm25.h"

#include "domain/matching/signs.h"

#include <cmath>

namespace Domain
{

namespace
{
constexpr double k1 = 1.2;
constexpr double lengthWeight = 0.75;
} // namespace

Bm25::Bm25(const QList<QList<Token>> &lines)
{
    qsizetype all = 0;
    for (const QList<Token> &tokens : lines) {
        QHash<QString, int> counts;
        for (const Token &token : tokens)
            ++counts[token.stem];
        for (const auto &[stem, count] : counts.asKeyValueRange())
            ++m_lines[stem];
        m_counts.append(counts);
        all += tokens.size();
    }
    if (all > 0)
        m_meanLength = static_cast<double>(all) / static_cast<double>(lines.size());
}

double Bm25::score(qsizetype line, const QStringList &stems) const
{
    const QHash<QString, int> &counts = m_counts[line];
    double length = 0;
    for (const int count : counts)
        length += count;
    double sum = 0;
    for (const QString &stem : stems) {
        const double count = counts.value(stem);
        sum += idf(stem) * count * (k1 + 1) / (count + k1 * (1 - lengthWeight + lengthWeight * length / m_meanLength));
    }
    return sum;
}

qsizetype Bm25::shared(qsizetype line, const QStringList &stems) const
{
    return std::ranges::count_if(stems, [&](const QString &stem) { return m_counts[line].contains(stem); });
}

double Bm25::idf(const QString &stem) const
{
    const auto all = static_cast<double>(m_counts.size());
    const double having = m_lines.value(stem);
    return std::log(1 + (all - having + 0.5) / (having + 0.5));
}

QStringList queryStems(const QString &text)
{
    QStringList stems;
    for (const Sign &sign : signsOf(tokensOf(text))) {
        if (sign.tokens.size() == 1)
            stems.append(sign.key);
    }
    return stems;
}

} // namespace Domain
