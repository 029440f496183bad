// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/answer/worddifference.h"

#include <algorithm>
#include <vector>

namespace Domain
{

namespace
{

using Words = QList<QStringView>;

Words wordsOf(QStringView text)
{
    Words words;
    qsizetype start = 0;
    for (qsizetype at = 1; at <= text.size(); ++at) {
        const bool isWordsStart = at < text.size() && !text[at].isSpace() && text[at - 1].isSpace();
        if (at < text.size() && !isWordsStart)
            continue;
        words += text.sliced(start, at - start);
        start = at;
    }
    return words;
}

class Difference
{
public:
    void add(Stretch::Kind kind, QStringView text)
    {
        if (text.isEmpty())
            return;
        if (kind == Stretch::Same)
            tell();
        (kind == Stretch::Removed ? m_removed : kind == Stretch::Added ? m_added : m_same) += text;
    }

    QList<Stretch> stretches()
    {
        tell();
        if (!m_same.isEmpty())
            m_stretches.append({Stretch::Same, m_same});
        return m_stretches;
    }

private:
    /// Ends a stretch of differences. What was the same before it comes first.
    void tell()
    {
        if (m_removed.isEmpty() && m_added.isEmpty())
            return;
        for (const auto &[kind, text] :
            {std::pair(Stretch::Same, &m_same), {Stretch::Removed, &m_removed}, {Stretch::Added, &m_added}}) {
            if (!text->isEmpty())
                m_stretches.append({kind, std::exchange(*text, {})});
        }
    }

    QString m_same;
    QString m_removed;
    QString m_added;
    QList<Stretch> m_stretches;
};

/// The furthest place in the earlier text by the number of differences and by the diagonal, from -d to d.
using Furthest = std::vector<std::vector<qsizetype>>;

qsizetype startOn(const std::vector<qsizetype> &before, int differences, int diagonal)
{
    const auto at = [&](int other) { return before[static_cast<std::size_t>(other + differences - 1)]; };
    if (diagonal == -differences)
        return at(diagonal + 1);
    if (diagonal == differences)
        return at(diagonal - 1) + 1;
    return std::max(at(diagonal + 1), at(diagonal - 1) + 1);
}

/// Empty where more words differ than may.
Furthest search(const Words &earlier, const Words &later)
{
    Furthest furthest;
    const qsizetype most = std::min<qsizetype>(earlier.size() + later.size(), mostDifferingWords);
    for (int differences = 0; differences <= most; ++differences) {
        std::vector<qsizetype> &now = furthest.emplace_back();
        for (int diagonal = -differences; diagonal <= differences; ++diagonal) {
            const bool isReached = (diagonal + differences) % 2 == 0;
            qsizetype at = 0;
            if (isReached && differences > 0)
                at = startOn(furthest[static_cast<std::size_t>(differences - 1)], differences, diagonal);
            while (isReached && at < earlier.size() && at >= diagonal && at - diagonal < later.size()
                && earlier[at] == later[at - diagonal])
                ++at;
            now.push_back(at);
            if (isReached && at == earlier.size() && at - diagonal == later.size())
                return furthest;
        }
    }
    return {};
}

struct Step {
    Stretch::Kind kind;
    QStringView text;
};

/// From the end of both texts to their start.
QList<Step> stepsBack(const Furthest &furthest, const Words &earlier, const Words &later)
{
    QList<Step> steps;
    qsizetype inEarlier = earlier.size();
    qsizetype inLater = later.size();
    for (int differences = static_cast<int>(furthest.size()) - 1; differences > 0; --differences) {
        const auto &before = furthest[static_cast<std::size_t>(differences - 1)];
        const int diagonal = static_cast<int>(inEarlier - inLater);
        const qsizetype start = startOn(before, differences, diagonal);
        for (; inEarlier > start; --inLater)
            steps.append({Stretch::Same, earlier[--inEarlier]});
        const int below = diagonal + differences;
        const qsizetype fromBelow = diagonal < differences ? before[static_cast<std::size_t>(below)] : -1;
        if (fromBelow == start)
            steps.append({Stretch::Added, later[--inLater]});
        else
            steps.append({Stretch::Removed, earlier[--inEarlier]});
    }
    while (inEarlier > 0)
        steps.append({Stretch::Same, earlier[--inEarlier]});
    return steps;
}

void addMiddle(Difference &difference, const Words &earlier, const Words &later)
{
    const Furthest furthest = search(earlier, later);
    if (furthest.empty()) {
        for (const QStringView word : earlier)
            difference.add(Stretch::Removed, word);
        for (const QStringView word : later)
            difference.add(Stretch::Added, word);
        return;
    }
    const QList<Step> steps = stepsBack(furthest, earlier, later);
    for (auto step = steps.crbegin(); step != steps.crend(); ++step)
        difference.add(step->kind, step->text);
}

} // namespace

QList<Stretch> wordDifference(const QString &earlier, const QString &later)
{
    const Words before = wordsOf(earlier);
    const Words after = wordsOf(later);
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype start = 0;
    while (start < shorter && before[start] == after[start])
        ++start;
    qsizetype end = 0;
    while (end < shorter - start && before[before.size() - 1 - end] == after[after.size() - 1 - end])
        ++end;
    Difference difference;
    for (const QStringView word : before.first(start))
        difference.add(Stretch::Same, word);
    addMiddle(
        difference, before.sliced(start, before.size() - start - end), after.sliced(start, after.size() - start - end));
    for (const QStringView word : before.last(end))
        difference.add(Stretch::Same, word);
    return difference.stretches();
}

} // namespace Domain
