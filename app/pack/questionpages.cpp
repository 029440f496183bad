// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/answer/prompts.h"
#include "domain/answer/scaffolddraft.h"
#include "domain/answer/speech.h"
#include "pack/evidencerows.h"
#include "pack/job.h"
#include "pack/levelmark.h"
#include "pack/markdownrows.h"
#include "pack/text.h"
#include "pack/typeset.h"
#include "pack/words.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using Domain::Part;

namespace Pack
{

namespace
{

/// Lines to write on: most of a story is what was done.
constexpr int linesFor(Part part, bool isTight)
{
    if (part == Part::Action)
        return isTight ? 2 : 4;
    return isTight || part == Part::Task ? 1 : 2;
}

constexpr int mostKnownLines = 5; ///< Of one text of the history.
constexpr qreal partGap = 11 * point;
constexpr qreal sectionGap = 16 * point;

/// Sets one question with all that was asked for.
class QuestionSetter
{
public:
    /// Tight: with fewer lines to write on.
    QuestionSetter(const Job &job, qsizetype i, bool isTight = false)
        : m_job(job)
        , m_style(job.style)
        , m_question(job.question(i))
        , m_answer(job.answer(i))
        , m_index(i)
        , m_isTight(isTight)
        , m_width(job.page.content.width())
        , m_textWidth(m_width - PageGeometry::labelColumn)
    {
        const QList<Domain::Evidence> evidence = job.evidence(i);
        if (wants(Section::Prompts) && m_answer.state() == Domain::AnswerState::Empty && !evidence.isEmpty())
            m_starter = Domain::starterFor(m_question, evidence.first(), job.personal.history);
    }

    Flow set() const
    {
        Flow flow;
        flow.add(title());
        flow.add(kept(textRows(metaLine(), m_style.small, m_width)), 5 * point);
        if (m_job.isPersonal())
            flow.add(kept(priorityRows(m_job.priority(m_index), 3, m_width, m_style)), 1 * point);
        flow.add(guidance(), sectionGap - 2 * point);
        if (wants(Section::Prompts))
            flow.add(outline(m_width).rows, sectionGap);
        flow.add(evidenceSection(m_job, m_index, m_width).rows, sectionGap);
        flow.add(starterHead(), sectionGap);
        qreal gap = m_starter.isEmpty() ? sectionGap : 8 * point;
        for (const Part part : Domain::storyParts) {
            const QList<Row> rows = storyPart(part);
            flow.add(rows, gap);
            gap = rows.isEmpty() ? gap : partGap;
        }
        flow.add(notes(), partGap);
        return flow;
    }

private:
    bool wants(Section section) const { return m_job.options.sections.testFlag(section); }

    QList<Row> title() const
    {
        return kept(textRows(targetOf(anchorOf(m_index), m_question.question), m_style.title, m_width));
    }

    QString metaLine() const
    {
        QStringList parts;
        if (m_job.isPersonal()) // other pages name questions by their number
            parts.append(Text::tr("Question %1").arg(QLocale().toString(m_index + 1)));
        parts += {m_question.category, m_job.guide.stageNames(m_question).join(u", "_s)};
        if (wants(Section::Answers)) {
            parts.append(stateName(m_answer.state()));
            int words = 0;
            for (const Part part : Domain::storyParts)
                words += Domain::spokenWords(m_answer.parts[part]);
            if (words > 0)
                parts.append(Text::tr("%1 spoken").arg(timeOf(words)));
        }
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }

    QString timeOf(int words) const
    {
        return Domain::clockText(Domain::speakingTime(words, m_job.options.wordsPerMinute));
    }

    /// What the guide says: why and follow-ups beside the pointers, which are longer than either.
    QList<Row> guidance() const
    {
        const qreal columns = m_width - PageGeometry::gutter;
        const Flow narrow = background(columns * 2 / 5);
        if (narrow.rows.isEmpty())
            return pointers(m_width).rows;
        const Flow wide = pointers(columns * 3 / 5);
        if (wide.rows.isEmpty())
            return background(m_width).rows;
        return sideBySide(narrow, wide, columns * 2 / 5 + PageGeometry::gutter, m_job.page.content.height() / 2);
    }

    Flow background(qreal width) const
    {
        Flow flow;
        if (wants(Section::Why) && !m_question.why.isEmpty()) {
            const QList<Row> text = textRows(m_question.why, m_style.note, width);
            flow.add(section(Text::tr("Why it comes up"), text, width, m_style).rows);
        }
        if (wants(Section::FollowUps) && !m_question.followUps.isEmpty()) {
            const QList<Row> items = bulletList(m_question.followUps, u"–"_s, width, m_style);
            flow.add(section(Text::tr("They may ask next"), items, width, m_style).rows, 12 * point);
        }
        return flow;
    }

    Flow pointers(qreal width) const
    {
        if (!wants(Section::Pointers) || m_question.pointers.isEmpty())
            return {};
        const QList<Row> items = checklist(m_question.pointers, m_answer.covered, width, m_style);
        return section(Text::tr("Pointers"), items, width, m_style);
    }

    /// For what is no story.
    Flow outline(qreal width) const
    {
        if (m_question.outline.isEmpty())
            return {};
        const QList<Row> items = bulletList(m_question.outline, QString(), width, m_style);
        return section(Text::tr("A good answer, step by step"), items, width, m_style);
    }

    QList<Row> storyPart(Part part) const
    {
        const QString text = wants(Section::Answers) ? m_answer.parts[part] : QString();
        if (Domain::isWritten(text))
            return writtenPart(part, text);
        QStringList prompts = wants(Section::Prompts) ? Domain::unansweredPrompts(text) : QStringList();
        Flow flow;
        for (const Domain::ScaffoldLine &line : m_starter) {
            if (line.part != part)
                continue;
            if (!line.known.isEmpty())
                flow.add(clippedRows(line.known, m_style.note, m_textWidth, mostKnownLines), 2 * point);
            if (!line.prompt.isEmpty())
                prompts.append(line.prompt);
        }
        prompts.removeDuplicates();
        flow.addKept(openPrompts(prompts, m_textWidth, m_style), 3 * point);
        if (flow.rows.isEmpty() && wants(Section::Prompts) && !m_question.scaffold[part].isEmpty())
            flow.add(textRows(m_question.scaffold[part], m_style.prompt, m_textWidth));
        if (m_job.options.ruledLines)
            flow.addKept(ruledLines(linesFor(part, m_isTight), m_textWidth, m_style));
        const QString detail = prompts.isEmpty() ? Text::tr("to write") : Text::tr("still open");
        return labelled({partName(part), detail, Style::hue(part)}, flow.rows, m_style);
    }

    /// What was written, and beneath it what a starting point still asks for.
    QList<Row> writtenPart(Part part, const QString &text) const
    {
        const QString time = timeOf(Domain::spokenWords(text));
        Flow flow;
        flow.add(answer(Domain::withoutPrompts(text)));
        const QStringList prompts = Domain::unansweredPrompts(text);
        if (wants(Section::Prompts))
            flow.addKept(openPrompts(prompts, m_textWidth, m_style), 3 * point);
        const QString detail = prompts.isEmpty() ? time : time + u'\n' + Text::tr("still open");
        return labelled({partName(part), detail, Style::hue(part)}, flow.rows, m_style);
    }

    QList<Row> starterHead() const
    {
        if (m_starter.isEmpty())
            return {};
        return kept(textRows(Text::tr("No answer yet. A start from your history; whatever has a box is still open."),
            m_style.small, m_width));
    }

    QList<Row> notes() const
    {
        const QString &text = m_answer.parts[Part::Notes];
        if (!wants(Section::Notes) || text.trimmed().isEmpty())
            return {};
        return labelled({partName(Part::Notes), {}, Style::hue(Part::Notes)}, answer(text), m_style);
    }

    QList<Row> answer(const QString &markdown) const
    {
        return markdownRows(markdown, m_textWidth, m_style, m_job.highlighter);
    }

    const Job &m_job;
    const Style &m_style;
    const Domain::Question &m_question;
    const Domain::Answer m_answer;
    QList<Domain::ScaffoldLine> m_starter; ///< Where there is no answer yet, and something to start it from.
    qsizetype m_index;
    bool m_isTight;
    qreal m_width;
    qreal m_textWidth;
};

} // namespace

Flow questionPages(const Job &job, qsizetype i)
{
    Flow flow = QuestionSetter(job, i).set();
    if (!job.isPersonal() || !job.options.ruledLines)
        return flow;
    // What the history adds must not leave a page with little but two lines to write on.
    const qreal height = job.page.content.height();
    Flow tight = QuestionSetter(job, i, true).set();
    return tight.pageStarts(height).size() < flow.pageStarts(height).size() ? tight : flow;
}

} // namespace Pack
