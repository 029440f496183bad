// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backup/differences.h"

namespace Domain
{

namespace
{

QList<AnswerDifference> betweenAnswers(const AnswersByGuide &then, const AnswersByGuide &now)
{
    QMap<std::pair<QString, QString>, AnswerDifference> found;
    const auto gather = [&found](const AnswersByGuide &from, Answer AnswerDifference::*side) {
        for (const auto &[guide, answers] : from.asKeyValueRange()) {
            for (const auto &[question, answer] : answers.asKeyValueRange()) {
                AnswerDifference &difference = found[{guide, question}];
                difference.question = {guide, question};
                difference.*side = answer;
            }
        }
    };
    gather(then, &AnswerDifference::then);
    gather(now, &AnswerDifference::now);
    QList<AnswerDifference> differing = found.values();
    differing.removeIf([](const AnswerDifference &pair) { return pair.then == pair.now; });
    return differing;
}

/// All of them where only the order differs, or how often one is there.
template <typename Value>
QList<Value> only(const QList<Value> &these, const QList<Value> &others)
{
    const auto missing = [](QList<Value> from, const QList<Value> &in) {
        from.removeIf([&in](const Value &value) { return in.contains(value); });
        return from;
    };
    const QList<Value> found = missing(these, others);
    const bool sameValues = found.isEmpty() && missing(others, these).isEmpty();
    return sameValues && these != others ? these : found;
}

template <typename Key, typename Value>
QHash<Key, Value> only(QHash<Key, Value> these, const QHash<Key, Value> &others)
{
    these.removeIf([&](const std::pair<const Key &, Value &> &item) {
        const auto other = others.constFind(item.first);
        return other != others.cend() && *other == item.second;
    });
    return these;
}

History only(History these, const History &others)
{
    if (these.basics == others.basics)
        these.basics = {};
    if (these.more == others.more)
        these.more = {};
    for (const Section section : sections)
        these[section] = only(these[section], others[section]);
    return these;
}

using VerdictsByQuestion = QHash<AnswerKey, QHash<QString, Verdict>>;

VerdictsByQuestion onlyVerdicts(const VerdictsByQuestion &these, const VerdictsByQuestion &others)
{
    VerdictsByQuestion found;
    for (const auto &[key, ofQuestion] : these.asKeyValueRange()) {
        if (const auto differing = only(ofQuestion, others.value(key)); !differing.isEmpty())
            found.insert(key, differing);
    }
    return found;
}

Everything only(const Everything &these, const Everything &others)
{
    return {.answers = {},
        .history = only(these.history, others.history),
        .verdicts = onlyVerdicts(these.verdicts, others.verdicts),
        .levels = only(these.levels, others.levels),
        .interviews = only(these.interviews, others.interviews),
        .guides = only(these.guides, others.guides),
        .preferences = only(these.preferences, others.preferences)};
}

} // namespace

Differences differences(const Contents &then, const Contents &now)
{
    return {.answers = betweenAnswers(then.answers, now.answers),
        .then = only(then.beside, now.beside),
        .now = only(now.beside, then.beside)};
}

} // namespace Domain
