// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/matching/lexicon.h"

#include "domain/matching/stemmer.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Domain
{

namespace
{

/// Words that may stand between two of a phrase: "rolled the whole release back".
constexpr qsizetype widestGap = 3;

bool fits(const Slot &slot, const Token &token)
{
    return std::ranges::any_of(slot, [&](const QString &word) { return token.is(word); });
}

/// The places of a sequence that begins at `first`, or none.
QList<qsizetype> matchAt(const Sequence &sequence, const QList<Token> &tokens, qsizetype first)
{
    if (!fits(sequence.first(), tokens[first]))
        return {};
    QList<qsizetype> places{first};
    for (const Slot &slot : std::span(sequence).subspan(1)) {
        const qsizetype from = places.last() + 1;
        const qsizetype to = std::min(from + widestGap, tokens.size() - 1);
        qsizetype at = from;
        while (at <= to && !fits(slot, tokens[at]))
            ++at;
        if (at > to)
            return {};
        places.append(at);
    }
    return places;
}

QList<qsizetype> find(const Sequence &sequence, const QList<Token> &tokens)
{
    for (qsizetype first = 0; first < tokens.size(); ++first) {
        if (const QList<qsizetype> places = matchAt(sequence, tokens, first); !places.isEmpty())
            return places;
    }
    return {};
}

std::optional<PhraseHit> find(const Phrase &phrase, const QList<Token> &tokens)
{
    PhraseHit hit{.phrase = 0, .topic = phrase.topic, .weight = phrase.weight, .tokens = {}};
    for (const Sequence &sequence : phrase.all) {
        const QList<qsizetype> places = find(sequence, tokens);
        if (places.isEmpty())
            return {};
        hit.tokens += places;
    }
    const auto isThere = [&](const Sequence &sequence) { return !find(sequence, tokens).isEmpty(); };
    return std::ranges::any_of(phrase.none, isThere) ? std::nullopt : std::optional(hit);
}

Sequence parseSequence(QStringView text)
{
    Sequence sequence;
    for (const QStringView words : text.split(u' ', Qt::SkipEmptyParts)) {
        Slot slot;
        for (const QStringView word : words.split(u'|', Qt::SkipEmptyParts)) {
            if (word.startsWith(u'<')) {
                slot.append(word.toString());
                continue;
            }
            const QList<Token> tokens = tokensOf(word.toString());
            if (tokens.size() == 1)
                slot.append(tokens.first().stem);
        }
        if (slot.isEmpty())
            return {};
        sequence.append(slot);
    }
    return sequence;
}

} // namespace

void Lexicon::index()
{
    byFirstWord.clear();
    for (qsizetype i = 0; i < phrases.size(); ++i) {
        for (const QString &word : phrases[i].all.first().first())
            byFirstWord[word].append(i);
    }
}

std::optional<Phrase> parsePhrase(const QString &text)
{
    Phrase phrase;
    const QList<QStringView> parts = QStringView(text).split(u'!');
    for (const QStringView part : parts.first().split(u'&'))
        phrase.all.append(parseSequence(part));
    for (const QStringView part : std::span(parts).subspan(1))
        phrase.none.append(parseSequence(part));
    const auto isEmpty = [](const Sequence &sequence) { return sequence.isEmpty(); };
    if (std::ranges::any_of(phrase.all, isEmpty) || std::ranges::any_of(phrase.none, isEmpty))
        return {};
    return phrase;
}

QList<PhraseHit> findPhrases(const Lexicon &lexicon, const QList<Token> &tokens)
{
    QSet<qsizetype> tried;
    QList<PhraseHit> hits;
    for (const Token &token : tokens) {
        for (const QString &word : {token.stem, token.kind}) {
            for (const qsizetype phrase : lexicon.byFirstWord.value(word)) {
                if (tried.contains(phrase))
                    continue;
                tried.insert(phrase);
                if (auto hit = find(lexicon.phrases[phrase], tokens)) {
                    hit->phrase = phrase;
                    hits.append(*hit);
                }
            }
        }
    }
    return hits;
}

} // namespace Domain
