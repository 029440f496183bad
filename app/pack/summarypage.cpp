// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/canvas.h"
#include "pack/job.h"
#include "pack/levelmark.h"
#include "pack/text.h"
#include "pack/typeset.h"
#include "pack/words.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pack
{

namespace
{

constexpr int mostItems = 6; ///< Of each kind; a page holds no more.
constexpr int fewestItems = 2;
constexpr qreal titleIndent = 14 * point; ///< From a question's number to its title.

/// Sets the page with that much on it.
class SummarySetter
{
public:
    SummarySetter(const Job &job, const PageNumbers &pages)
        : m_job(job)
        , m_pages(pages)
        , m_style(job.style)
        , m_width(job.page.content.width())
    {
    }

    Flow set(int priorities, int stories) const
    {
        constexpr qreal gap = 15 * point;
        Flow flow;
        flow.add(head());
        flow.add(facts(), 10 * point);
        flow.add(section(Text::tr("Prepare first"), prioritiesRows(priorities), m_width, m_style).rows, gap);
        if (!m_job.personal.history.isEmpty())
            flow.add(section(Text::tr("Stories to tell"), storyRows(stories), m_width, m_style).rows, gap);
        const qreal half = (m_width - PageGeometry::gutter) / 2;
        flow.add(
            sideBySide(redFlags(half), ownQuestions(half), half + PageGeometry::gutter, m_job.page.content.height()),
            gap);
        return flow;
    }

private:
    QDate today() const { return m_job.options.printedAt.date(); }

    QList<Row> head() const
    {
        const Options &options = m_job.options;
        QStringList line{Text::tr("Prep pack"),
            Text::tr("printed %1").arg(QLocale().toString(today(), Text::tr("d MMMM yyyy"))), options.author};
        line.removeAll(QString());
        Flow flow;
        flow.add(clippedRows(line.join(u" · "), m_style.small, m_width, 1));
        const QString role = options.role.simplified();
        flow.add(clippedRows(targetOf(summaryAnchor, role), m_style.headline, m_width, 2), 2 * point);
        if (!options.company.isEmpty())
            flow.add(clippedRows(options.company, m_style.subtitle, m_width, 1), 1 * point);
        return flow.rows;
    }

    /// What is ahead, soonest first; what has no date comes last.
    QList<Domain::PlannedStage> comingStages() const
    {
        QList<Domain::PlannedStage> stages;
        if (m_job.personal.interview)
            stages = m_job.personal.interview->stages;
        const QStringList &chosen = m_job.options.stages;
        stages.removeIf([&](const Domain::PlannedStage &stage) {
            return (stage.date.isValid() && stage.date < today())
                || (!chosen.isEmpty() && !chosen.contains(stage.stage));
        });
        for (const QString &stage : chosen) {
            if (std::ranges::find(stages, stage, &Domain::PlannedStage::stage) == stages.end())
                stages.append({.stage = stage, .date = {}});
        }
        std::ranges::stable_sort(stages, [](const Domain::PlannedStage &a, const Domain::PlannedStage &b) {
            return a.date.isValid() && (!b.date.isValid() || a.date < b.date);
        });
        if (!stages.isEmpty() && m_job.options.interviewDate.isValid())
            stages.first().date = m_job.options.interviewDate;
        return stages;
    }

    QString text(const Domain::PlannedStage &planned, const QString &format) const
    {
        const Domain::Stage *stage = m_job.guide.stage(planned.stage);
        const QString name = stage ? stage->name : planned.stage;
        if (!planned.date.isValid())
            return name;
        return Text::tr("%1, %2").arg(name, QLocale().toString(planned.date, format));
    }

    QList<Row> facts() const
    {
        Flow flow;
        const auto fact = [&](const QString &name, const QString &detail, const QString &words, int lines) {
            if (words.isEmpty())
                return;
            const QList<Row> rows = clippedRows(words, m_style.body, m_width - PageGeometry::labelColumn, lines);
            flow.add(labelled({name, detail, m_style.ink}, rows, m_style), 4 * point);
        };
        const QList<Domain::PlannedStage> stages = comingStages();
        const QDate date = m_job.options.interviewDate;
        if (!stages.isEmpty())
            fact(Text::tr("Next"), daysUntil(stages.first().date, today()),
                text(stages.first(), Text::tr("dddd d MMMM")), 1);
        else if (date.isValid())
            fact(Text::tr("Interview"), daysUntil(date, today()), QLocale().toString(date, QLocale::LongFormat), 1);
        QStringList later;
        for (const Domain::PlannedStage &stage : stages.mid(1))
            later.append(text(stage, Text::tr("d MMMM")).replace(u' ', QChar::Nbsp));
        fact(Text::tr("Then"), {}, later.join(u" · "), 3);
        fact(Text::tr("Inside"), {}, inside(m_job).join(u" · "), 1);
        return flow.rows;
    }

    /// The question's number and title, which lead to it, and its page.
    QList<Row> questionLine(qsizetype i) const
    {
        const QString page = QLocale().toString(m_pages.questions[i]);
        const qreal pageWidth = textWidth(page, m_style.small);
        const QString number = QLocale().toString(i + 1);
        const qreal x = levelIndent + titleIndent;
        constexpr qreal room = 30 * point; // for any page's number
        const qreal drop = m_style.entry.baseline - m_style.small.baseline;
        QList<Row> rows
            = clippedRows(linkTo(anchorOf(i), m_job.question(i).title), m_style.entry, m_width - x - room, 1);
        rows = beside(rows, tightRow(page, m_style.small), {m_width - x - pageWidth, drop});
        rows = beside(rows, tightRow(number, m_style.small), {-titleIndent, drop});
        rows = beside(rows, levelMark(m_job.priority(i).level, m_style.entry), {-x, 0});
        rows.first().x += x;
        return rows;
    }

    QList<Row> prioritiesRows(int most) const
    {
        Flow flow;
        for (qsizetype i = 0; i < std::min<qsizetype>(most, m_job.questions.size()); ++i) {
            const Domain::Priority priority = m_job.priority(i);
            const QString why = priority.reasons().mid(0, 3).join(u"; ");
            QString line = levelName(priority.level);
            if (!why.isEmpty())
                line += u": "_s + why;
            flow.add(questionLine(i), 3 * point);
            const qreal x = levelIndent + titleIndent;
            flow.add(clippedRows(line, m_style.small, m_width - x, 1), 0, x);
        }
        return flow.rows;
    }

    QString servedBy(const Story &story) const
    {
        QStringList parts;
        for (const Story::Use &use : story.uses.mid(0, 3)) {
            parts.append(QLocale().toString(use.question + 1) + u' ' + m_job.question(use.question).title.simplified());
        }
        const auto more = story.uses.size() - parts.size();
        return Text::tr("for %1").arg(
            parts.join(u"; ") + (more > 0 ? Text::tr("; and %1 more").arg(QLocale().toString(more)) : QString()));
    }

    QList<Row> storyRows(int most) const
    {
        constexpr qreal indent = 14 * point;
        Flow flow;
        for (qsizetype i = 0; i < m_job.stories.size() && most > 0; ++i) {
            const Story &story = m_job.stories[i];
            if (story.line.kind == Domain::LineKind::Skill)
                continue;
            --most;
            const QString number = QLocale().toString(i + 1) + u'.';
            QList<Row> rows = clippedRows(story.line.text, m_style.note, m_width - indent, 1);
            rows = beside(rows, tightRow(number, m_style.note), QPointF(-indent, 0));
            flow.add(rows, 3 * point, indent);
            flow.add(clippedRows(servedBy(story), m_style.small, m_width - indent, 1), 0, indent);
        }
        return flow.rows.isEmpty() ? noStories() : flow.rows;
    }

    QList<Row> noStories() const
    {
        TextStyle dim = m_style.note;
        dim.colour = m_style.dim;
        const QString why = m_job.personal.isMatched
            ? Text::tr("Nothing in your history answers these questions yet.")
            : Text::tr("Your history is in a language that matching does not know yet.");
        return textRows(why, dim, m_width);
    }

    Flow shortList(const QString &heading, const QStringList &items, qreal width) const
    {
        QStringList shown = items.mid(0, mostItems);
        if (const auto more = items.size() - shown.size(); more > 0)
            shown.append(Text::tr("and %1 more").arg(QLocale().toString(more)));
        return section(heading, bulletList(shown, u"–"_s, width, m_style, 2), width, m_style);
    }

    Flow redFlags(qreal width) const
    {
        if (m_job.guide.redFlags.isEmpty())
            return {};
        return shortList(Text::tr("Red flags"), m_job.guide.redFlags, width);
    }

    Flow ownQuestions(qreal width) const
    {
        const QString heading = Text::tr("What you want to ask");
        QStringList questions;
        if (m_job.personal.interview)
            questions = m_job.personal.interview->ownQuestions;
        if (questions.isEmpty())
            return section(heading, ruledLines(4, width, m_style), width, m_style);
        return shortList(heading, questions, width);
    }

    const Job &m_job;
    const PageNumbers &m_pages;
    const Style &m_style;
    qreal m_width;
};

} // namespace

Flow summaryPage(const Job &job, const PageNumbers &pages)
{
    const SummarySetter setter(job, pages);
    int priorities = mostItems;
    int stories = mostItems;
    Flow flow = setter.set(priorities, stories);
    while (flow.height() > job.page.content.height() && priorities + stories > 2 * fewestItems) {
        --(stories >= priorities ? stories : priorities);
        flow = setter.set(priorities, stories);
    }
    return flow;
}

} // namespace Pack
