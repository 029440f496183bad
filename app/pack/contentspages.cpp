// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/canvas.h"
#include "pack/job.h"
#include "pack/text.h"
#include "pack/typeset.h"

#include <QFontMetricsF>
#include <QLocale>

using namespace Qt::StringLiterals;
using Domain::AnswerState;

namespace Pack
{

namespace
{

constexpr qreal stateWidth = 13 * point;

void drawState(Canvas &canvas, QPointF topLeft, AnswerState state, const Style &style)
{
    const QRectF ring(topLeft + QPointF(0, 4.4) * point, QSizeF(5.6, 5.6) * point);
    const QColor green = Style::hue(Domain::Part::Action);
    QPainter &painter = canvas.painter;
    painter.setPen(QPen(state == AnswerState::Empty ? style.hairline : green, 0.8 * point));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(ring);
    if (state == AnswerState::Empty)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(green);
    if (state == AnswerState::Ready)
        painter.drawEllipse(ring);
    else
        painter.drawPie(ring, 90 * 16, 180 * 16);
}

/// Where the titles begin: behind the state, and in a personal pack the question's number.
qreal titleX(const Job &job)
{
    if (!job.isPersonal())
        return stateWidth;
    return stateWidth + textWidth(QLocale().toString(job.questions.size()), job.style.small) + 6 * point;
}

/// A title that leads somewhere, and the page behind.
QList<Row> line(const Job &job, const StyledText &title, qreal x, int page)
{
    constexpr qreal numberWidth = 40 * point;
    const qreal width = job.page.content.width() - PageGeometry::labelColumn;
    QList<Row> rows = textRows(title, job.style.entry, width - x - numberWidth);
    for (Row &row : rows)
        row.x += x;
    const QString text = QLocale().toString(page);
    const QPointF offset(
        width - x - textWidth(text, job.style.small), job.style.entry.baseline - job.style.small.baseline);
    return beside(rows, tightRow(text, job.style.small), offset);
}

QList<Row> entry(const Job &job, qsizetype i, int page)
{
    const qreal x = titleX(job);
    QList<Row> rows = line(job, linkTo(anchorOf(i), job.question(i).title), x, page);
    Row state;
    state.paint = [state = job.answer(i).state(), &style = job.style](
                      Canvas &canvas, QPointF place) { drawState(canvas, place, state, style); };
    rows = beside(rows, state, QPointF(-x, 0));
    if (!job.isPersonal())
        return rows;
    const QString number = QLocale().toString(i + 1);
    const TextStyle &small = job.style.small;
    const QPointF offset(-6 * point - textWidth(number, small), job.style.entry.baseline - small.baseline);
    return beside(rows, tightRow(number, small), offset);
}

/// The pages before the questions.
QList<Row> frontEntries(const Job &job, const PageNumbers &pages)
{
    QList<Row> rows;
    const auto add = [&](const QString &title, const QString &anchor, int page, bool isThere = true) {
        if (isThere)
            rows += line(job, linkTo(anchor, title), titleX(job), page);
    };
    add(Text::tr("Summary"), summaryAnchor, pages.summary);
    add(Text::tr("The interviews"), overviewAnchor, pages.overview, job.options.sections.testFlag(Section::Overview));
    add(Text::tr("Coverage"), coverageAnchor, pages.coverage, !job.stories.isEmpty());
    return labelled({Text::tr("At a glance"), {}, job.style.ink}, rows, job.style);
}

} // namespace

Flow contentsPages(const Job &job, const PageNumbers &pages)
{
    constexpr qreal gap = 12 * point;
    Flow flow;
    flow.add(pageTitle(Text::tr("Contents"), job));
    if (job.isPersonal())
        flow.add(frontEntries(job, pages), gap);
    for (qsizetype i = 0; i < job.questions.size();) {
        const QString group = job.group(i);
        QList<Row> rows;
        int count = 0;
        int ready = 0;
        for (; i < job.questions.size() && job.group(i) == group; ++i) {
            rows += entry(job, i, pages.questions[i]);
            ++count;
            ready += job.answer(i).state() == AnswerState::Ready;
        }
        avoidLoneLines(rows);
        flow.add(labelled({group, Text::tr("%1 of %2 ready").arg(QLocale().toString(ready), QLocale().toString(count)),
                              job.style.ink},
                     rows, job.style),
            gap);
    }
    return flow;
}

} // namespace Pack
