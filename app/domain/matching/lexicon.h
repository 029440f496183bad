// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/matching/tokens.h"

#include <QHash>
#include <QStringList>
#include <memory>
#include <optional>

namespace Domain
{

/// A place in a phrase: any one of some stems or number kinds.
using Slot = QStringList;

/// Words that follow each other with at most a few others between them; one alternative per place.
using Sequence = QList<Slot>;

/// What a line must have, and must not have, to speak for a topic.
struct Phrase {
    QList<Sequence> all; ///< In any order.
    QList<Sequence> none;
    qsizetype topic = 0;
    double weight = 0; ///< 0 to 1: how surely a line with it is about the topic.
};

/// How engineers put things: phrases, and the topics that they stand for.
struct Lexicon {
    QStringList topics;
    QList<Phrase> phrases;
    QStringList unsuited; ///< Topics that no interview for engineers asks about: they hold a line back.
    QHash<QString, QList<qsizetype>> byFirstWord; ///< The phrases whose first sequence can begin with that word.

    /// To be called once when all phrases are there.
    void index();
};

using LexiconPtr = std::shared_ptr<const Lexicon>;

/// A phrase as the lexicon's file has it: words stand for their stems, "a|b" for either, "<time>" for a number of
/// that kind, "a & b" for both in any order, "a ! b" for a without b. Nothing where that has no word.
std::optional<Phrase> parsePhrase(const QString &text);

/// A phrase that a text has.
struct PhraseHit {
    qsizetype phrase = 0; ///< Its place in the lexicon.
    qsizetype topic = 0;
    double weight = 0;
    QList<qsizetype> tokens; ///< The places of its words among the text's tokens.
};

QList<PhraseHit> findPhrases(const Lexicon &lexicon, const QList<Token> &tokens);

} // namespace Domain
