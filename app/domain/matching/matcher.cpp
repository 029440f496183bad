// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/matching/matcher.h"

#include "domain/matching/topics.h"

#include <algorithm>

namespace Domain
{

namespace
{

/// Below this, a line is not told to be evidence: an honest gap is worth more than a weak line.
constexpr double leastScore = 0.3;
/// A line that is the story for one question is not offered for another that it only touches.
constexpr double leastShareOfLine = 0.45;
/// …and next to a line that is the story, one that only touches the question is left out.
constexpr double leastShareOfBest = 0.35;
constexpr qsizetype mostLines = 5;
constexpr qsizetype mostSkills = 2;

/// What a field counts: what somebody did says more than a summary, and that more than a skill's name.
double weightOf(LineKind kind)
{
    switch (kind) {
    case LineKind::Highlight:
        return 1;
    case LineKind::Summary:
        return 0.85;
    case LineKind::Skill:
        return 0.4;
    }
    return 0;
}

/// A line, and how surely it is about each topic.
struct WeighedLine {
    HistoryLine line;
    LineTopics topics;
    double best = 0; ///< Its score for the question that it answers best.
};

double scoreOf(const WeighedLine &line, const TopicWeights &question)
{
    return weightOf(line.line.kind) * agreement(line.topics, question);
}

/// Best first; a skill never stands before what somebody did, and never alone.
QList<Evidence> evidenceFor(const QList<WeighedLine> &lines, const TopicWeights &question)
{
    QList<Evidence> did, skills;
    for (const WeighedLine &line : lines) {
        const double score = scoreOf(line, question);
        const bool isSkill = line.line.kind == LineKind::Skill;
        if (score
            < (isSkill ? leastScore * weightOf(LineKind::Skill) : std::max(leastScore, leastShareOfLine * line.best)))
            continue;
        (isSkill ? skills : did)
            .append({.line = line.line,
                .score = score,
                .because = wordsBehind(line.topics, question, line.line.text),
                .pinned = false});
    }
    if (did.isEmpty())
        return {};
    const auto better = [](const Evidence &a, const Evidence &b) { return a.score > b.score; };
    std::ranges::stable_sort(did, better);
    std::ranges::stable_sort(skills, better);
    did.removeIf([least = did.first().score * leastShareOfBest](const Evidence &item) { return item.score < least; });
    return did.first(std::min(did.size(), mostLines)) + skills.first(std::min(skills.size(), mostSkills));
}

} // namespace

std::optional<EvidenceByQuestion> Matcher::match(
    const Guide &guide, const QList<HistoryLine> &lines, const Progress &progress) const
{
    QList<TopicWeights> questions;
    for (const Question &question : guide.questions)
        questions.append(topicsOf(*m_lexicon, question));
    QList<WeighedLine> weighed;
    for (const HistoryLine &line : lines) {
        WeighedLine item{.line = line, .topics = topicsOf(*m_lexicon, line.text)};
        for (const TopicWeights &question : questions)
            item.best = std::max(item.best, scoreOf(item, question));
        if (item.best > 0)
            weighed.append(item);
    }
    EvidenceByQuestion found;
    for (qsizetype i = 0; i < questions.size(); ++i) {
        if (progress && !progress(i, questions.size()))
            return {};
        if (const QList<Evidence> evidence = evidenceFor(weighed, questions[i]); !evidence.isEmpty())
            found.insert(guide.questions[i].id, evidence);
    }
    return found;
}

} // namespace Domain
