// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fuzzyquery.h"

#include <algorithm>
#include <vector>

namespace Models
{

namespace
{

// What a letter counts, by where it stands. Chosen so that the beginnings of words beat letters from within one, and
// letters in a row beat both; the tests hold the order.
constexpr int letter = 1;
constexpr int atStartOfText = 8;
constexpr int atStartOfWord = 6;
constexpr int nextToTheLast = 5;
constexpr int skipped = -1;
/// What a letter has to count on average: fewer are letters that happen to be there.
constexpr int leastPerLetter = 2;

constexpr int impossible = -1'000'000;
constexpr qsizetype longestText = 300; ///< What comes behind does not count.

int place(QStringView text, qsizetype at)
{
    if (at == 0)
        return atStartOfText;
    return text[at].isLetterOrNumber() && !text[at - 1].isLetterOrNumber() ? atStartOfWord : 0;
}

/// Whether the letters are there in order: by far the most texts end here.
bool holds(QStringView text, QStringView word)
{
    qsizetype from = 0;
    for (const QChar sought : word) {
        const qsizetype at = text.indexOf(sought, from);
        if (at < 0)
            return false;
        from = at + 1;
    }
    return true;
}

/// The best way to lay a word's letters over a text: by letter and place, the score up to there.
class Alignment
{
public:
    Alignment(QStringView text, QStringView word) : m_text(text), m_word(word)
    {
        m_scores.resize(static_cast<std::size_t>(text.size() * word.size()), impossible);
        for (qsizetype row = 0; row < word.size(); ++row)
            fill(row);
    }

    /// Where the last letter stands best.
    qsizetype end() const
    {
        const auto last = m_scores.cend() - m_text.size();
        return std::max_element(last, m_scores.cend()) - last;
    }
    int score() const { return at(m_word.size() - 1, end()); }

    /// The places of all letters.
    std::vector<qsizetype> places() const
    {
        std::vector<qsizetype> found(static_cast<std::size_t>(m_word.size()));
        qsizetype here = end();
        for (qsizetype row = m_word.size() - 1; row > 0; --row) {
            found[static_cast<std::size_t>(row)] = here;
            here = before(row, here);
        }
        found[0] = here;
        return found;
    }

private:
    int at(qsizetype row, qsizetype column) const
    {
        return m_scores[static_cast<std::size_t>(row * m_text.size() + column)];
    }

    static int step(qsizetype from, qsizetype to)
    {
        return from + 1 == to ? nextToTheLast : skipped * static_cast<int>(to - from - 1);
    }

    void fill(qsizetype row)
    {
        int far = impossible; // the best of the row above that is not next to here
        for (qsizetype column = 0; column < m_text.size(); ++column) {
            if (row > 0 && column > 1)
                far = std::max(far, at(row - 1, column - 2)) + skipped;
            if (m_text[column] != m_word[row])
                continue;
            const int near = row > 0 && column > 0 ? at(row - 1, column - 1) + nextToTheLast : impossible;
            m_scores[static_cast<std::size_t>(row * m_text.size() + column)]
                = letter + place(m_text, column) + (row == 0 ? 0 : std::max(near, far));
        }
    }

    qsizetype before(qsizetype row, qsizetype column) const
    {
        qsizetype best = column - 1;
        for (qsizetype from = column - 1; from >= 0; --from) {
            if (at(row - 1, from) + step(from, column) > at(row - 1, best) + step(best, column))
                best = from;
        }
        return best;
    }

    QStringView m_text;
    QStringView m_word;
    std::vector<int> m_scores;
};

} // namespace

FuzzyQuery::FuzzyQuery(QStringView query) : m_words(folded(query).simplified().split(u' ', Qt::SkipEmptyParts)) { }

QString FuzzyQuery::folded(QStringView text)
{
    QString composed = text.toString().normalized(QString::NormalizationForm_C);
    for (QChar &unit : composed)
        unit = unit.toCaseFolded();
    return composed;
}

bool FuzzyQuery::narrows(const FuzzyQuery &other) const
{
    return m_words.size() == other.m_words.size()
        && std::ranges::equal(
            m_words, other.m_words, [](const QString &mine, const QString &its) { return mine.startsWith(its); });
}

std::optional<int> FuzzyQuery::score(QStringView text) const
{
    const QStringView looked = text.first(std::min(text.size(), longestText));
    int sum = 0;
    for (const QString &word : m_words) {
        if (!holds(looked, word))
            return {};
        const int score = Alignment(looked, word).score();
        if (score < leastPerLetter * word.size())
            return {};
        sum += score;
    }
    return sum;
}

QList<Domain::TextRange> FuzzyQuery::marks(QStringView text) const
{
    const QStringView looked = text.first(std::min(text.size(), longestText));
    std::vector<bool> marked(static_cast<std::size_t>(looked.size()));
    for (const QString &word : m_words) {
        if (!holds(looked, word))
            return {};
        for (const qsizetype at : Alignment(looked, word).places())
            marked[static_cast<std::size_t>(at)] = true;
    }
    QList<Domain::TextRange> ranges;
    for (qsizetype at = 0; at < looked.size(); ++at) {
        if (!marked[static_cast<std::size_t>(at)])
            continue;
        if (!ranges.isEmpty() && ranges.last().start + ranges.last().length == at)
            ++ranges.last().length;
        else
            ranges.append({at, 1});
    }
    return ranges;
}

} // namespace Models
