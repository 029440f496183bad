// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/priority/priority.h"

#include "domain/priority/terms.h"
#include "domain/priority/thresholds.h"

#include <QCoreApplication>
#include <algorithm>

namespace Domain
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Priority)
};

/// Whole sentences: another language bends the word with the rest.
const char *setByHand(Level level)
{
    switch (level) {
    case Level::High:
        return QT_TRANSLATE_NOOP("Priority", "you set it to high");
    case Level::Medium:
        return QT_TRANSLATE_NOOP("Priority", "you set it to medium");
    case Level::Low:
        break;
    }
    return QT_TRANSLATE_NOOP("Priority", "you set it to low");
}

Level levelOf(double score)
{
    if (score >= highFrom)
        return Level::High;
    return score >= mediumFrom ? Level::Medium : Level::Low;
}

/// The mean of the terms, weighted; 0 where no term counts.
double scoreOf(const QList<TermValue> &terms, const Weights &weights)
{
    double sum = 0;
    double weightSum = 0;
    for (const TermValue &term : terms) {
        sum += weights[term.term] * term.value;
        weightSum += weights[term.term];
    }
    return weightSum > 0 ? std::clamp(sum / weightSum, 0.0, 1.0) : 0.0;
}

Priority priorityWith(const QList<PlannedStage> &coming, const Question &question, const PriorityInput &input)
{
    Priority priority;
    priority.terms = termsOf(question,
        {.guide = input.guide,
            .coming = coming,
            .answer = input.answers.value(question.id),
            .evidence = input.evidence.value(question.id),
            .hasHistory = input.hasHistory,
            .today = input.today});
    priority.score = scoreOf(priority.terms, input.weights);
    const auto byHand = input.byHand.constFind(question.id);
    priority.byHand = byHand != input.byHand.cend();
    priority.level = priority.byHand ? *byHand : levelOf(priority.score);
    return priority;
}

} // namespace

QString toWord(Level level)
{
    switch (level) {
    case Level::High:
        return QStringLiteral("high");
    case Level::Medium:
        return QStringLiteral("medium");
    case Level::Low:
        return QStringLiteral("low");
    }
    return {};
}

std::optional<Level> levelFromWord(QStringView text)
{
    const auto found = std::ranges::find_if(levels, [text](Level level) { return toWord(level) == text; });
    return found == levels.end() ? std::nullopt : std::optional(*found);
}

QString toWord(Term term)
{
    switch (term) {
    case Term::Set:
        return QStringLiteral("set");
    case Term::Stages:
        return QStringLiteral("stages");
    case Term::Soon:
        return QStringLiteral("soon");
    case Term::Evidence:
        return QStringLiteral("evidence");
    case Term::Answer:
        return QStringLiteral("answer");
    case Term::RedFlags:
        return QStringLiteral("redFlags");
    }
    return {};
}

Weights::Weights() : m_weights{4, 2, 2, 2, 5, 1} // In the order of priorityTerms.
{
}

QStringList Priority::reasons() const
{
    QList<TermValue> telling = terms;
    telling.removeIf([](const TermValue &term) { return term.reason.isEmpty(); });
    // What makes a question pressing comes first, unless the question is not: then, what keeps it from being so.
    const bool presses = level != Level::Low;
    if (!presses)
        std::ranges::reverse(telling); // Among equals, the answer tells more than the set.
    std::ranges::stable_sort(telling,
        [presses](const TermValue &a, const TermValue &b) { return presses ? a.value > b.value : a.value < b.value; });
    QStringList reasons;
    if (byHand)
        reasons.append(Words::tr(setByHand(level)));
    for (const TermValue &term : std::as_const(telling))
        reasons.append(term.reason);
    return reasons;
}

Priorities prioritise(const PriorityInput &input)
{
    Priorities priorities;
    priorities.reserve(input.guide.questions.size());
    const QList<PlannedStage> coming = comingStages(input.interviews, input.guide, input.today);
    for (const Question &question : input.guide.questions)
        priorities.insert(question.id, priorityWith(coming, question, input));
    return priorities;
}

Priority priorityOf(const Question &question, const PriorityInput &input)
{
    return priorityWith(comingStages(input.interviews, input.guide, input.today), question, input);
}

QStringList mostPressing(const Guide &guide, const Priorities &priorities)
{
    QStringList ids;
    for (const Question &question : guide.questions)
        ids.append(question.id);
    std::ranges::stable_sort(ids, [&priorities](const QString &a, const QString &b) {
        const Priority first = priorities.value(a);
        const Priority second = priorities.value(b);
        return first.level != second.level ? first.level < second.level : first.score > second.score;
    });
    return ids;
}

} // namespace Domain
