// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/evidencerows.h"

#include "pack/job.h"
#include "pack/text.h"
#include "pack/typeset.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Pack
{

namespace
{

constexpr int mostQuoted = 5; ///< Of one text of the history.
constexpr qsizetype mostOthers = 6;

/// The other questions that are answered with the same, so that one story is not told five times: "also for 4, 9".
QString alsoFor(const Job &job, qsizetype i, const Domain::HistoryLine &line)
{
    const QList<Story::Use> &uses = job.stories[job.storyPlaces.value(line.source)].uses;
    QStringList numbers;
    for (const Story::Use &use : uses) {
        if (use.question != i)
            numbers.append(QLocale().toString(use.question + 1));
    }
    if (numbers.isEmpty())
        return {};
    const bool isMore = numbers.size() > mostOthers;
    return Text::tr("also for %1").arg(numbers.mid(0, mostOthers).join(u", ") + (isMore ? u"…"_s : QString()));
}

QList<Row> evidenceRows(const Job &job, qsizetype i, const Domain::Evidence &item, qreal width)
{
    QStringList support{originOf(item.line, job.personal.history), alsoFor(job, i, item.line)};
    if (item.pinned)
        support.append(Text::tr("pinned by you"));
    support.removeAll(QString());
    QList<Row> rows = clippedRows(item.line.text, job.style.note, width, mostQuoted);
    if (support.isEmpty())
        return rows;
    rows = kept(rows);
    return rows + clippedRows(support.join(u" · "), job.style.small, width, 2);
}

} // namespace

Flow evidenceSection(const Job &job, qsizetype i, qreal width)
{
    const QList<Domain::Evidence> evidence = job.evidence(i);
    Flow items;
    for (const Domain::Evidence &item : evidence)
        items.add(evidenceRows(job, i, item, width), 4 * point);
    if (evidence.isEmpty()) {
        if (job.personal.history.isEmpty() || !job.personal.isMatched)
            return {};
        TextStyle dim = job.style.note;
        dim.colour = job.style.dim;
        items.add(textRows(Text::tr("Nothing in your history answers this yet."), dim, width));
    }
    return section(Text::tr("From your history"), items.rows, width, job.style);
}

} // namespace Pack
