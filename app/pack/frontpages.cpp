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

} // namespace

QStringList inside(const Job &job)
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
    return lines;
}

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
    fact(Text::tr("Inside"), {}, inside(job).join(u'\n'));
    fact(Text::tr("Prepared by"), {}, options.author);
    fact(Text::tr("Printed"), {}, QLocale().toString(options.printedAt.date(), QLocale::LongFormat));
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
    flow.add(pageTitle(Text::tr("%1 interviews").arg(guide.role), job, overviewAnchor));
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
