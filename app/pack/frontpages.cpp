// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/answer/speech.h"
#include "pack/canvas.h"
#include "pack/job.h"
#include "pack/text.h"
#include "pack/typeset.h"
#include "pack/words.h"

#include <QLocale>
#include <array>

using namespace Qt::StringLiterals;
using Domain::AnswerState;

namespace Pack
{

namespace
{

Row space(qreal height)
{
    Row row;
    row.height = height;
    return row;
}

Row rule(qreal width, const QColor &colour)
{
    Row row;
    row.height = 0.7 * point;
    row.keepWithNext = true;
    row.paint = [width, colour, height = row.height](
                    Canvas &canvas, QPointF place) { canvas.fill({place, QSizeF(width, height)}, colour); };
    return row;
}

/// "3 ready, 9 drafts, 29 to write"; what there is none of stays out.
QString progress(const Job &job)
{
    std::array<int, Domain::answerStates.size()> counts{};
    for (qsizetype i = 0; i < job.questions.size(); ++i)
        ++counts[static_cast<std::size_t>(job.answer(i).state())];
    QStringList parts;
    const auto say = [&](const QString &words, AnswerState state) {
        if (const int count = counts[static_cast<std::size_t>(state)]; count > 0)
            parts.append(words.arg(QLocale().toString(count)));
    };
    say(Text::tr("%1 ready"), AnswerState::Ready);
    say(Text::tr("%1 in draft"), AnswerState::Draft);
    say(Text::tr("%1 to write"), AnswerState::Empty);
    return parts.join(u", "_s);
}

QString inside(const Job &job)
{
    const auto count = job.questions.size();
    QStringList lines{
        count == 1 ? Text::tr("One question") : Text::tr("%1 questions").arg(QLocale().toString(count)), progress(job)};
    int words = 0;
    for (qsizetype i = 0; i < count; ++i) {
        for (const Domain::Part part : Domain::storyParts)
            words += Domain::spokenWords(job.answers[job.question(i).id].parts[part]);
    }
    if (words > 0) {
        lines.append(Text::tr("%1 of speech in all")
                .arg(Domain::clockText(Domain::speakingTime(words, job.options.wordsPerMinute))));
    }
    return lines.join(u'\n');
}

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

/// A title that leads to its question, its state before it and the page behind.
QList<Row> entry(const Job &job, qsizetype i, int page)
{
    constexpr qreal titleX = 13 * point;
    constexpr qreal numberWidth = 40 * point;
    const qreal width = job.page.content.width() - PageGeometry::labelColumn;
    QTextCharFormat link;
    link.setAnchor(true);
    link.setAnchorHref(u'#' + anchorOf(i));
    StyledText title;
    title.append(job.question(i).title, link);
    QList<Row> rows = textRows(title, job.style.entry, width - titleX - numberWidth);
    const QString text = QLocale().toString(page);
    const TextStyle &numbers = job.style.small;
    const qreal numberX = width - QFontMetricsF(numbers.font).horizontalAdvance(text);
    rows.first().paint = [title = rows.first().paint, state = job.answer(i).state(),
                             number = textRows(text, numbers, numberWidth).first().paint,
                             offset = QPointF(numberX, job.style.entry.baseline - numbers.baseline),
                             &style = job.style](Canvas &canvas, QPointF place) {
        drawState(canvas, place, state, style);
        title(canvas, place + QPointF(titleX, 0));
        number(canvas, place + offset);
    };
    for (qsizetype line = 1; line < rows.size(); ++line)
        rows[line].x += titleX;
    return rows;
}

} // namespace

Flow coverPage(const Job &job)
{
    const Style &style = job.style;
    const Options &options = job.options;
    const qreal width = job.page.content.width();
    const qreal textWidth = width - PageGeometry::labelColumn;
    Flow flow;
    flow.add({space(120 * point)});
    flow.add(textRows(Text::tr("Prep pack"), style.small, width));
    flow.add(textRows(options.role, style.display, width), 6 * point);
    if (!options.company.isEmpty())
        flow.add(textRows(options.company, style.subtitle, width), 4 * point);
    flow.add({rule(width, style.ink)}, 30 * point);

    const auto fact = [&](const QString &name, const QString &detail, const QString &text) {
        if (!text.isEmpty())
            flow.add(labelled({name, detail, style.ink}, textRows(text, style.body, textWidth), style), 14 * point);
    };
    if (options.interviewDate.isValid()) {
        fact(Text::tr("Interview"), daysUntil(options.interviewDate, options.printedAt.date()),
            QLocale().toString(options.interviewDate, QLocale::LongFormat));
    }
    fact(Text::tr("Stages"), {}, job.stageNames().join(u'\n'));
    fact(Text::tr("Categories"), {}, options.categories.join(u", "_s));
    fact(Text::tr("Inside"), {}, inside(job));
    fact(Text::tr("Prepared by"), {}, options.author);
    fact(Text::tr("Printed"), {}, QLocale().toString(options.printedAt.date(), QLocale::LongFormat));
    return flow;
}

Flow contentsPages(const Job &job, const QList<int> &pages)
{
    Flow flow;
    flow.add(pageTitle(Text::tr("Contents"), job));
    const QStringList categories = job.guide.categories();
    for (const QString &category : categories) {
        QList<Row> rows;
        int count = 0;
        int ready = 0;
        for (qsizetype i = 0; i < job.questions.size(); ++i) {
            if (job.question(i).category != category)
                continue;
            rows += entry(job, i, pages[i]);
            ++count;
            ready += job.answer(i).state() == AnswerState::Ready;
        }
        avoidLoneLines(rows);
        flow.add(labelled({category, Text::tr("%1 of %2 ready").arg(ready).arg(count), job.style.ink}, rows, job.style),
            12 * point);
    }
    return flow;
}

Flow overviewPages(const Job &job)
{
    const Style &style = job.style;
    const Domain::Guide &guide = job.guide;
    const qreal width = job.page.content.width();
    const qreal textWidth = width - PageGeometry::labelColumn;
    constexpr qreal gap = 18 * point;
    Flow flow;
    flow.add(pageTitle(Text::tr("%1 interviews").arg(guide.role), job));
    const QStringList paragraphs = guide.about.split(u"\n\n"_s, Qt::SkipEmptyParts);
    Flow about;
    for (const QString &paragraph : paragraphs)
        about.add(textRows(paragraph.trimmed(), style.reading, textWidth), 6 * point);
    flow.add(labelled({Text::tr("About"), {}, style.ink}, about.rows, style), gap - 4 * point);

    const auto described = [&](const QString &heading, const auto &items) {
        bool isFirst = true;
        if (!items.isEmpty())
            flow.add(section(heading, {}, width, style).rows, gap);
        for (const auto &item : items) {
            flow.add(labelled({item.name, {}, style.ink}, textRows(item.about, style.reading, textWidth), style),
                (isFirst ? 4 : 8) * point);
            isFirst = false;
        }
    };
    described(Text::tr("Stages, in order"), guide.stages);
    described(Text::tr("Formats"), guide.formats);

    const qreal half = (width - PageGeometry::gutter) / 2;
    const auto list = [&](const QString &heading, const QStringList &items) {
        return section(heading, bulletList(items, u"–"_s, half, style), half, style);
    };
    flow.add(
        sideBySide(list(Text::tr("What they screen for"), guide.screensFor),
            list(Text::tr("Red flags"), guide.redFlags), half + PageGeometry::gutter, job.page.content.height() / 2),
        gap);
    return flow;
}

} // namespace Pack
