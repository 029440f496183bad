// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/stories.h"

#include "pack/job.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pack
{

namespace
{

/// How much is told with it: a question that has nothing better counts whole.
double weight(const Story &story)
{
    double sum = 0;
    for (const Story::Use &use : story.uses)
        sum += (use.isBest ? 1.0 : 0.4) + use.score / 10;
    return story.line.kind == Domain::LineKind::Skill ? sum / 10 : sum; // a word is no story
}

} // namespace

QList<Story> storiesOf(const Job &job)
{
    QList<Story> stories;
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < job.questions.size(); ++i) {
        const QList<Domain::Evidence> evidence = job.evidence(i);
        for (const Domain::Evidence &item : evidence) {
            if (!places.contains(item.line.source)) {
                places.insert(item.line.source, stories.size());
                stories.append({.line = item.line, .uses = {}});
            }
            stories[places[item.line.source]].uses.append(
                {.question = i, .isBest = &item == &evidence.constFirst(), .score = item.score});
        }
    }
    std::ranges::stable_sort(stories, std::ranges::greater(), weight);
    return stories;
}

QHash<QString, qsizetype> placesOf(const QList<Story> &stories)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < stories.size(); ++i)
        places.insert(stories[i].line.source, i);
    return places;
}

QString originOf(const Domain::HistoryLine &line, const Domain::History &history)
{
    const QList<Domain::Entry> &entries = history[line.section];
    QStringList parts{line.from};
    if (line.section != Domain::Section::Skills && line.entry < entries.size())
        parts.append(Domain::periodOf(entries[line.entry]));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace Pack
