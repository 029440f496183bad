// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/answer/summary.h"

#include "domain/answer/figures.h"
#include "domain/answer/prompts.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Domain
{

namespace
{

qsizetype count(const QString &text, const QRegularExpression &word)
{
    qsizetype hits = 0;
    for (auto matches = word.globalMatch(text); matches.hasNext(); matches.next())
        ++hits;
    return hits;
}

void countWhoActs(AnswerSummary &summary, const QString &action)
{
    static const QRegularExpression we(u"\\b(?:we|us|our)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression i(u"\\b(?:I|me|my)\\b"_s);
    summary.we = count(action, we);
    summary.i = count(action, i);
}

} // namespace

AnswerSummary summaryOf(const Answer &answer)
{
    AnswerSummary summary;
    summary.state = answer.state();
    summary.covered = answer.covered;
    if (summary.state == AnswerState::Empty)
        return summary;
    for (const Part part : storyParts) {
        if (!isWritten(answer.parts[part]))
            summary.missing.append(part);
    }
    const auto hasFigureIn = [&answer](Part part) { return hasFigure(withoutPrompts(answer.parts[part])); };
    summary.hasResultFigure = hasFigureIn(Part::Result);
    summary.hasFigure = summary.hasResultFigure || std::ranges::any_of(storyParts, hasFigureIn);
    countWhoActs(summary, withoutPrompts(answer.parts[Part::Action]));
    return summary;
}

AnswerSummaries summariesOf(const Answers &answers)
{
    AnswerSummaries summaries;
    for (const auto &[question, answer] : answers.asKeyValueRange())
        summaries.insert(question, summaryOf(answer));
    return summaries;
}

} // namespace Domain
