// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/matching/topics.h"

#include <QSet>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Domain
{

namespace
{

/// What a question's own words must say for a topic that it does not name.
constexpr double leastLikely = 0.5;
/// Such a topic is a side of the question, not its heart.
constexpr double sideWeight = 0.6;
/// So many of the words that speak for a question are told as reasons, and none that says less than that share of
/// what the first one says.
constexpr qsizetype mostReasons = 5;
constexpr double leastShareOfReason = 0.25;

double sigmoid(double logit)
{
    return 1 / (1 + std::exp(-logit));
}

} // namespace

TextTopics topicsOf(const Lexicon &lexicon, const QString &text)
{
    TextTopics topics;
    topics.tokens = tokensOf(text);
    topics.signs = signsOf(topics.tokens);
    topics.likely = lexicon.bias;
    for (const Sign &sign : std::as_const(topics.signs)) {
        for (const SignWeight &sure : lexicon.signs.value(sign.key))
            topics.likely[sure.topic] += sure.weight;
    }
    std::ranges::transform(topics.likely, topics.likely.begin(), sigmoid);
    return topics;
}

TopicWeights topicsOf(const Lexicon &lexicon, const Question &question)
{
    TopicWeights weights;
    for (const QString &named : question.concepts) {
        if (const qsizetype topic = lexicon.topics.indexOf(named); topic >= 0)
            weights.insert(topic, 1);
    }
    if (!weights.isEmpty())
        return weights;
    const TextTopics words = topicsOf(lexicon, question.title + u". "_s + question.concepts.join(u", "));
    for (qsizetype topic = 0; topic < words.likely.size(); ++topic) {
        if (words.likely[topic] >= leastLikely)
            weights.insert(topic, sideWeight * words.likely[topic]);
    }
    return weights;
}

double agreement(const TextTopics &text, const TopicWeights &question)
{
    double best = 0;
    for (const auto &[topic, weight] : question.asKeyValueRange())
        best = std::max(best, weight * text.likely[topic]);
    return best;
}

QList<qsizetype> wordsBehind(const Lexicon &lexicon, const TextTopics &text, const TopicWeights &question)
{
    QList<std::pair<double, QList<qsizetype>>> reasons;
    for (const Sign &sign : text.signs) {
        double most = 0;
        for (const SignWeight &sure : lexicon.signs.value(sign.key))
            most = std::max(most, sure.weight * question.value(sure.topic));
        if (most > 0)
            reasons.append({most, sign.tokens});
    }
    std::ranges::stable_sort(reasons, std::ranges::greater(), [](const auto &reason) { return reason.first; });
    QSet<qsizetype> places;
    reasons.resize(std::min(reasons.size(), mostReasons));
    for (const auto &[weight, tokens] : std::as_const(reasons)) {
        if (weight >= leastShareOfReason * reasons.constFirst().first)
            places.unite(QSet<qsizetype>(tokens.cbegin(), tokens.cend()));
    }
    QList<qsizetype> sorted(places.cbegin(), places.cend());
    std::ranges::sort(sorted);
    return sorted;
}

} // namespace Domain
