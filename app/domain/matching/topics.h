// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/guide/question.h"
#include "domain/matching/lexicon.h"
#include "domain/matching/signs.h"

namespace Domain
{

/// How likely a text is about each topic of the lexicon, 0 to 1, and by which words.
struct TextTopics {
    QList<double> likely; ///< By the topic's place in the lexicon.
    QList<Token> tokens;
    QList<Sign> signs;
};

TextTopics topicsOf(const Lexicon &lexicon, const QString &text);

/// How much each topic says about a question, 0 to 1; empty where the lexicon knows nothing of it.
using TopicWeights = QHash<qsizetype, double>;

TopicWeights topicsOf(const Lexicon &lexicon, const Question &question);

/// How surely the text answers the question, 0 to 1.
double agreement(const TextTopics &text, const TopicWeights &question);

/// The places, among the text's tokens, of the words that speak for the question.
QList<qsizetype> wordsBehind(const Lexicon &lexicon, const TextTopics &text, const TopicWeights &question);

} // namespace Domain
