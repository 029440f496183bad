// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/coveragegrid.h"
#include "pack/job.h"
#include "pack/text.h"
#include "pack/typeset.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pack
{

namespace
{

/// What the marks mean, and how far the stories reach.
QList<Row> key(const Job &job, qreal width)
{
    constexpr qreal indent = 11 * point;
    const Style &style = job.style;
    const auto explained = [&](bool isBest, const QString &words) {
        Flow flow;
        flow.add(beside(textRows(words, style.note, width / 2 - indent), CoverageGrid::mark(isBest, style),
                     QPointF(-indent, 0)),
            0, indent);
        return flow;
    };
    qsizetype answered = 0;
    for (qsizetype i = 0; i < job.questions.size(); ++i)
        answered += job.evidence(i).isEmpty() ? 0 : 1;
    Flow flow;
    flow.add(textRows(Text::tr("%1 of %2 questions have a line of your history to answer with.")
                          .arg(QLocale().toString(answered), QLocale().toString(job.questions.size())),
        style.reading, width));
    flow.add(sideBySide(explained(true, Text::tr("The best line for the question")),
                 explained(false, Text::tr("Another line that answers it")), width / 2, job.page.content.height()),
        6 * point);
    return kept(flow.rows);
}

Flow described(const Job &job, qsizetype i, qreal width)
{
    constexpr qreal indent = 17 * point;
    constexpr qsizetype mostNumbers = 8;
    const Story &story = job.stories[i];
    QStringList numbers;
    for (const Story::Use &use : story.uses.mid(0, mostNumbers))
        numbers.append(QLocale().toString(use.question + 1));
    if (story.uses.size() > mostNumbers)
        numbers.append(u"…"_s);
    QStringList support{originOf(story.line, job.personal.history), Text::tr("for %1").arg(numbers.join(u", "))};
    support.removeAll(QString());
    const QString number = QLocale().toString(i + 1) + u'.';
    Flow flow;
    flow.add(beside(clippedRows(story.line.text, job.style.note, width - indent, 3), tightRow(number, job.style.note),
                 QPointF(-indent, 0)),
        0, indent);
    flow.add(clippedRows(support.join(u" · "), job.style.small, width - indent, 2), 0, indent);
    return flow;
}

/// The stories by their numbers, two in a row.
QList<Row> legend(const Job &job, qreal width)
{
    const qreal half = (width - PageGeometry::gutter) / 2;
    Flow flow;
    for (qsizetype i = 0; i < job.stories.size(); i += 2) {
        const Flow right = i + 1 < job.stories.size() ? described(job, i + 1, half) : Flow();
        flow.add(sideBySide(described(job, i, half), right, half + PageGeometry::gutter, job.page.content.height()),
            6 * point);
    }
    return flow.rows;
}

} // namespace

Flow coveragePages(const Job &job)
{
    const qreal width = job.page.content.width();
    const CoverageGrid grid(job);
    Flow flow;
    flow.add(pageTitle(Text::tr("Coverage"), job, coverageAnchor));
    flow.add(key(job, width), 4 * point);
    for (qsizetype first = 0; first < job.stories.size(); first += grid.columns())
        flow.add(grid.rows(first), 14 * point);
    flow.add(section(Text::tr("The stories"), legend(job, width), width, job.style).rows, 18 * point);
    return flow;
}

} // namespace Pack
