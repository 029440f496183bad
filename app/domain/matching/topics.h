// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/guide/question.h"
#include "domain/matching/lexicon.h"

namespace Domain
{

/// How much each topic of the lexicon says about a question; the weightiest has 1.
using TopicWeights = QHash<qsizetype, double>;

/// What a line says.
struct LineTopics {
    QHash<qsizetype, double> strength; ///< 0 to 1, per topic: how surely the line is about it.
    QList<PhraseHit> hits;
    QList<Token> tokens;
};

TopicWeights topicsOf(const Lexicon &lexicon, const Question &question);
LineTopics topicsOf(const Lexicon &lexicon, const QString &line);

/// 0 to 1: how surely the line answers the question.
double agreement(const LineTopics &line, const TopicWeights &question);

/// The words of the line that speak for the question, in its order and as they stand in it.
QStringList wordsBehind(const LineTopics &line, const TopicWeights &question, const QString &text);

} // namespace Domain
