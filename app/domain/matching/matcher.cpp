// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/matching/matcher.h"

#include "domain/matching/bm25.h"
#include "domain/matching/topics.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Domain
{

namespace
{

/// The best line of a question must be this likely, or the question has no evidence: an honest gap is worth more
/// than a weak line. On the labelled histories in tests/data/histories/tuning 0.31 would do; in others, more weak lines
/// look likely, and 0.48 leaves seven in ten questions without evidence empty there, too.
constexpr double leastBest = 0.48;
/// The lines after it must be that share of it…
constexpr double leastShareOfBest = 0.3;
/// …and a line that is the story for one question is not offered for another that it hardly touches.
constexpr double leastShareOfLine = 0.3;
constexpr qsizetype mostLines = 5;
constexpr qsizetype mostSkills = 2;
/// Where the lexicon knows nothing of a question, plain words must do: so many, and that rare.
constexpr qsizetype fewestShared = 2;
constexpr double leastBm25 = 6;

/// What a field counts: what somebody did says more than a summary, and that more than a skill's name.
double weightOf(LineKind kind)
{
    switch (kind) {
    case LineKind::Highlight:
        return 1;
    case LineKind::Summary:
        return 0.85;
    case LineKind::Skill:
        return 0.4;
    }
    return 0;
}

/// A word that tells nothing by itself: "of", "the". A number is none.
bool isSmall(const Token &token)
{
    return token.kind.isEmpty() && (token.length <= 2 || token.stem == "the"_L1 || token.stem == "and"_L1);
}

/// With nothing but a blank between them.
bool areNeighbours(const QList<Token> &tokens, qsizetype first, qsizetype second)
{
    return second == first + 1 && tokens[second].start == tokens[first].start + tokens[first].length + 1;
}

/// The words at those places, ascending, as they stand in the text; those side by side are one: "rolled back".
QStringList wordsAt(const QString &text, const QList<Token> &tokens, QList<qsizetype> places)
{
    QStringList words;
    while (!places.isEmpty()) {
        qsizetype first = places.takeFirst();
        qsizetype last = first;
        while (!places.isEmpty() && areNeighbours(tokens, last, places.constFirst()))
            last = places.takeFirst();
        while (first <= last && isSmall(tokens[first]))
            ++first;
        while (first < last && isSmall(tokens[last]))
            --last;
        if (first > last)
            continue;
        const QString word
            = text.sliced(tokens[first].start, tokens[last].start + tokens[last].length - tokens[first].start);
        if (!words.contains(word, Qt::CaseInsensitive))
            words.append(word);
    }
    return words;
}

/// Finds the lines for one question after another.
class Matching
{
public:
    Matching(const Lexicon &lexicon, const Guide &guide, const QList<HistoryLine> &lines)
        : m_lexicon(lexicon)
        , m_lines(lines)
        , m_bm25(textsOf(lines))
    {
        for (const Question &question : guide.questions)
            m_questions.append(topicsOf(lexicon, question));
        for (qsizetype line = 0; line < lines.size(); ++line) {
            double best = 0;
            for (const TopicWeights &question : std::as_const(m_questions))
                best = std::max(best, agreement(m_topics[line], question));
            m_best.append(best);
        }
    }

    QList<Evidence> evidenceFor(qsizetype place, const Question &question) const
    {
        const TopicWeights &weights = m_questions[place];
        const QStringList words
            = weights.isEmpty() ? queryStems(question.concepts.join(u' ') + u' ' + question.title) : QStringList();
        QList<Candidate> did, skills;
        for (qsizetype line = 0; line < m_lines.size(); ++line) {
            const double score = weights.isEmpty() ? scoreOfWords(line, words) : scoreOfTopics(line, weights);
            if (score > 0)
                (m_lines[line].kind == LineKind::Skill ? skills : did)
                    .append({line, score * weightOf(m_lines[line].kind)});
        }
        QList<Candidate> chosen = best(std::move(did));
        if (!chosen.isEmpty())
            chosen += skills.first(std::min(skills.size(), mostSkills));
        QList<Evidence> evidence;
        for (const Candidate &candidate : std::as_const(chosen)) {
            const QList<qsizetype> places = weights.isEmpty()
                ? placesOf(words, candidate.line)
                : wordsBehind(m_lexicon, m_topics[candidate.line], weights);
            const HistoryLine &line = m_lines[candidate.line];
            evidence.append({.line = line,
                .score = candidate.score,
                .because = wordsAt(line.text, m_topics[candidate.line].tokens, places),
                .pinned = false});
        }
        return evidence;
    }

private:
    /// A line that may be evidence; its words are looked for where it is.
    struct Candidate {
        qsizetype line;
        double score;
    };

    QList<QList<Token>> textsOf(const QList<HistoryLine> &lines)
    {
        QList<QList<Token>> texts;
        for (const HistoryLine &line : lines) {
            m_topics.append(topicsOf(m_lexicon, line.text));
            texts.append(m_topics.last().tokens);
        }
        return texts;
    }

    double scoreOfTopics(qsizetype line, const TopicWeights &weights) const
    {
        const double sure = agreement(m_topics[line], weights);
        return sure < leastShareOfLine * m_best[line] || sure < leastBest * leastShareOfBest ? 0 : sure;
    }

    double scoreOfWords(qsizetype line, const QStringList &words) const
    {
        if (m_bm25.shared(line, words) < fewestShared)
            return 0;
        const double score = m_bm25.score(line, words);
        return score < leastBm25 ? 0 : score / (score + leastBm25);
    }

    QList<qsizetype> placesOf(const QStringList &words, qsizetype line) const
    {
        QList<qsizetype> places;
        for (qsizetype i = 0; i < m_topics[line].tokens.size(); ++i) {
            if (words.contains(m_topics[line].tokens[i].stem))
                places.append(i);
        }
        return places;
    }

    /// Best first, and nothing where even the best is weak.
    static QList<Candidate> best(QList<Candidate> items)
    {
        std::ranges::stable_sort(items, std::ranges::greater(), &Candidate::score);
        if (items.isEmpty() || items.first().score < leastBest)
            return {};
        const double least = items.first().score * leastShareOfBest;
        items.removeIf([least](const Candidate &item) { return item.score < least; });
        return items.first(std::min(items.size(), mostLines));
    }

    const Lexicon &m_lexicon;
    const QList<HistoryLine> &m_lines;
    QList<TextTopics> m_topics; ///< By line.
    Bm25 m_bm25;
    QList<TopicWeights> m_questions;
    QList<double> m_best; ///< By line: how surely it answers the question that it answers best.
};

} // namespace

std::optional<EvidenceByQuestion> Matcher::match(
    const Guide &guide, const QList<HistoryLine> &lines, const Progress &progress) const
{
    const Guide &known = guide.source();
    const Matching matching(*m_lexicon, known, lines);
    EvidenceByQuestion found;
    for (qsizetype i = 0; i < known.questions.size(); ++i) {
        if (progress && !progress(i, known.questions.size()))
            return {};
        const QList<Evidence> evidence = matching.evidenceFor(i, known.questions[i]);
        if (!evidence.isEmpty())
            found.insert(known.questions[i].id, evidence);
    }
    return found;
}

} // namespace Domain
