// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/matching/topics.h"

#include <QSet>
#include <algorithm>

namespace Domain
{

namespace
{

/// A concept that names a topic makes it what the question is about; one that only has a phrase of it, a side of it.
constexpr double namedWeight = 1;
constexpr double touchedWeight = 0.35;
/// Where a question names no concept that the lexicon knows, its own words stand in.
constexpr double wordedWeight = 0.3;
/// Weaker sides of a question are noise.
constexpr double leastWeight = 0.15;

void addTouched(TopicWeights &weights, const Lexicon &lexicon, const QString &text, double weight)
{
    for (const PhraseHit &hit : findPhrases(lexicon, tokensOf(text)))
        weights[hit.topic] = std::min(namedWeight, weights.value(hit.topic) + weight * hit.weight);
}

TopicWeights withoutNoise(TopicWeights weights)
{
    double most = 0;
    for (const double weight : std::as_const(weights))
        most = std::max(most, weight);
    if (most <= 0)
        return {};
    for (double &weight : weights)
        weight /= most;
    weights.removeIf([](const auto &item) { return item.value() < leastWeight; });
    return weights;
}

/// Several signs make surer, and never quite sure.
double either(double a, double b)
{
    return 1 - (1 - a) * (1 - b);
}

/// Of hits on the same words the weightiest counts, so that nothing counts twice.
void addUncovered(LineTopics &line)
{
    std::ranges::stable_sort(line.hits, [](const PhraseHit &a, const PhraseHit &b) { return a.weight > b.weight; });
    QHash<qsizetype, QSet<qsizetype>> covered;
    line.hits.removeIf([&](const PhraseHit &hit) {
        QSet<qsizetype> &words = covered[hit.topic];
        const bool isNew = std::ranges::any_of(hit.tokens, [&](qsizetype token) { return !words.contains(token); });
        words.unite(QSet<qsizetype>(hit.tokens.cbegin(), hit.tokens.cend()));
        return !isNew;
    });
    for (const PhraseHit &hit : std::as_const(line.hits))
        line.strength[hit.topic] = either(line.strength.value(hit.topic), hit.weight);
}

} // namespace

TopicWeights topicsOf(const Lexicon &lexicon, const Question &question)
{
    TopicWeights weights;
    for (const QString &concept_ : question.concepts) {
        const qsizetype topic = lexicon.topics.indexOf(concept_);
        if (topic >= 0)
            weights[topic] = namedWeight;
        else
            addTouched(weights, lexicon, concept_, touchedWeight);
    }
    if (weights.isEmpty()) {
        for (const QString &text : QStringList{question.title, question.question} + question.pointers)
            addTouched(weights, lexicon, text, wordedWeight);
    }
    return withoutNoise(weights);
}

LineTopics topicsOf(const Lexicon &lexicon, const QString &line)
{
    LineTopics topics;
    topics.tokens = tokensOf(line);
    topics.hits = findPhrases(lexicon, topics.tokens);
    addUncovered(topics);
    double suited = 1;
    for (const QString &unsuited : lexicon.unsuited)
        suited *= 1 - topics.strength.value(lexicon.topics.indexOf(unsuited));
    for (double &strength : topics.strength)
        strength *= suited;
    return topics;
}

double agreement(const LineTopics &line, const TopicWeights &question)
{
    double sure = 0;
    for (const auto &[topic, strength] : line.strength.asKeyValueRange())
        sure = either(sure, strength * question.value(topic));
    return sure;
}

QStringList wordsBehind(const LineTopics &line, const TopicWeights &question, const QString &text)
{
    QSet<qsizetype> places;
    for (const PhraseHit &hit : line.hits) {
        if (question.contains(hit.topic))
            places.unite(QSet<qsizetype>(hit.tokens.cbegin(), hit.tokens.cend()));
    }
    QList<qsizetype> sorted(places.cbegin(), places.cend());
    std::ranges::sort(sorted);
    QStringList words;
    for (const qsizetype place : sorted) {
        const Token &token = line.tokens[place];
        const QString word = text.sliced(token.start, token.length);
        if (!words.contains(word, Qt::CaseInsensitive))
            words.append(word);
    }
    return words;
}

} // namespace Domain
