// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/priority/terms.h"

#include "domain/priority/completeness.h"
#include "domain/priority/redflags.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace Domain
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Priority)
};

constexpr double neutral = 0.5; // Says neither that it presses nor that it does not.
constexpr double strongEvidence = 0.6; // From this score on a line is a story to tell.
constexpr int nearDays = 2; // No time left but for this.
constexpr int farDays = 30; // From here on, a date does not press.

QString day(QDate date, QDate today)
{
    return QLocale().toString(date, date.year() == today.year() ? Words::tr("d MMMM") : Words::tr("d MMMM yyyy"));
}

TermValue setTerm(const Question &question)
{
    switch (question.set) {
    case QuestionSet::Primary:
        return {.term = Term::Set, .value = 1, .reason = Words::tr("primary question")};
    case QuestionSet::Practice:
        return {.term = Term::Set, .value = 0.5, .reason = Words::tr("practice question")};
    case QuestionSet::Extra:
        return {.term = Term::Set, .value = 0.3, .reason = Words::tr("extra question")};
    }
    return {};
}

/// Those of the coming stages that ask the question.
QList<PlannedStage> asking(const Question &question, const QList<PlannedStage> &coming)
{
    QList<PlannedStage> stages = coming;
    stages.removeIf([&question](const PlannedStage &stage) { return !question.stages.contains(stage.stage); });
    return stages;
}

QDate nextDate(const QList<PlannedStage> &stages)
{
    QDate next;
    for (const PlannedStage &stage : stages) {
        if (stage.date.isValid() && (!next.isValid() || stage.date < next))
            next = stage.date;
    }
    return next;
}

TermValue stagesTerm(const QList<PlannedStage> &asked, const TermInput &input)
{
    const auto all = static_cast<int>(input.coming.size());
    if (all == 0)
        return {.term = Term::Stages, .value = neutral, .reason = {}};
    if (asked.isEmpty())
        return {.term = Term::Stages, .value = 0, .reason = Words::tr("asked in none of your coming stages")};
    QString reason = all == 1 ? Words::tr("asked in your coming stage")
                              : Words::tr("asked in %L1 of your %Ln coming stage(s)", nullptr, all).arg(asked.size());
    if (const QDate next = nextDate(asked); next.isValid())
        reason = Words::tr("%1, next on %2").arg(reason, day(next, input.today));
    return {.term = Term::Stages, .value = static_cast<double>(asked.size()) / all, .reason = reason};
}

TermValue soonTerm(const QList<PlannedStage> &asked, const TermInput &input)
{
    TermValue term{.term = Term::Soon, .value = 0, .reason = {}};
    const QDate next = nextDate(asked);
    if (!next.isValid())
        return term;
    const auto days = static_cast<int>(std::min<qint64>(input.today.daysTo(next), farDays));
    term.value = std::clamp(static_cast<double>(farDays - days) / (farDays - nearDays), 0.0, 1.0);
    if (days == 0)
        term.reason = Words::tr("asked today");
    else if (days < farDays)
        term.reason = Words::tr("asked in %Ln day(s)", nullptr, days);
    return term;
}

TermValue evidenceTerm(const TermInput &input)
{
    TermValue term{.term = Term::Evidence, .value = neutral, .reason = {}};
    if (!input.hasHistory)
        return term;
    if (input.evidence.isEmpty())
        return {.term = Term::Evidence, .value = 1, .reason = Words::tr("nothing in your history matches")};
    const auto pinned = static_cast<int>(std::ranges::count_if(input.evidence, &Evidence::pinned));
    const auto strong = static_cast<int>(
        std::ranges::count_if(input.evidence, [](const Evidence &item) { return item.score >= strongEvidence; }));
    if (pinned > 0)
        return {.term = Term::Evidence, .value = 0, .reason = Words::tr("%Ln line(s) pinned by you", nullptr, pinned)};
    if (strong > 0)
        return {.term = Term::Evidence,
            .value = 0,
            .reason = Words::tr("%Ln strong line(s) in your history", nullptr, strong)};
    const double best = std::ranges::max(input.evidence, {}, &Evidence::score).score;
    const auto count = static_cast<int>(input.evidence.size());
    term.value = std::clamp(1 - best / strongEvidence, 0.0, 1.0);
    term.reason = Words::tr("only %Ln weak line(s) in your history", nullptr, count);
    return term;
}

} // namespace

QList<PlannedStage> comingStages(const QList<Interview> &interviews, const Guide &guide, QDate today)
{
    QList<PlannedStage> coming;
    for (const Interview &interview : interviews) {
        if (interview.guide != guide.id)
            continue;
        for (const PlannedStage &stage : interview.stages) {
            if (!stage.date.isValid() || stage.date >= today)
                coming.append(stage);
        }
    }
    return coming;
}

QList<TermValue> termsOf(const Question &question, const TermInput &input)
{
    const QList<PlannedStage> asked = asking(question, input.coming);
    return {setTerm(question), stagesTerm(asked, input), soonTerm(asked, input), evidenceTerm(input),
        answerTerm(question, input.answer), redFlagsTerm(input.guide, question, input.answer)};
}

} // namespace Domain
