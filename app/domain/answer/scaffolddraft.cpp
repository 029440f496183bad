// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/answer/scaffolddraft.h"

#include "domain/answer/fences.h"
#include "domain/answer/figures.h"
#include "domain/answer/prompts.h"

#include <QCoreApplication>

namespace Domain
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Scaffold)
};

/// Builds the lines up, and leaves out what says nothing.
class Starter
{
public:
    void know(Part part, const QString &known)
    {
        if (!known.trimmed().isEmpty())
            m_lines.append({.part = part, .known = known.trimmed(), .prompt = {}});
    }
    /// What the question wants in that part, or else the words given.
    void ask(Part part, const QString &wanted, const QString &otherwise)
    {
        m_lines.append({.part = part, .known = {}, .prompt = (wanted.isEmpty() ? otherwise : wanted).simplified()});
    }
    void ask(Part part, const QString &prompt) { ask(part, {}, prompt); }
    QList<ScaffoldLine> lines() const { return m_lines; }

private:
    QList<ScaffoldLine> m_lines;
};

/// "Senior Developer, Ledger AG (2019 – 2023)"
QString place(const HistoryLine &line, const QString &period)
{
    if (line.from.isEmpty() || period.isEmpty())
        return line.from + period;
    return Words::tr("%1 (%2)").arg(line.from, period);
}

QString periodOfEntry(const HistoryLine &line, const History &history)
{
    const QList<Entry> &entries = history[line.section];
    return line.entry < entries.size() ? periodOf(entries[line.entry]) : QString();
}

void addSituation(Starter &starter, const Question &question, const HistoryLine &line, const QString &period)
{
    starter.know(Part::Situation, place(line, period));
    if (line.kind == LineKind::Skill)
        starter.ask(Part::Situation, Words::tr("Where did you use %1, and for what?").arg(line.text.simplified()));
    else if (period.isEmpty())
        starter.ask(Part::Situation, Words::tr("When was it?"));
    starter.ask(Part::Situation, question.scaffold[Part::Situation],
        Words::tr("What was going on, and how many people or systems did it concern?"));
}

void addResult(Starter &starter, const Question &question, const HistoryLine &line)
{
    const QStringList figures = figuresIn(line.text);
    starter.know(Part::Result, figures.join(Words::tr(", ")));
    starter.ask(Part::Result,
        figures.isEmpty() ? Words::tr("What did you measure before and after?")
                          : Words::tr("What was it before, and how was it measured?"));
    starter.ask(Part::Result, question.scaffold[Part::Result], Words::tr("What is different today because of it?"));
}

/// A line of the history that reads as a fence or as a prompt of ours, taken as text.
QString asText(const QString &known)
{
    return isPrompt(known) || Fence().advance(known) != Fence::Line::Text ? u'\\' + known : known;
}

/// Puts a line under what is there, once.
void append(QString &text, const QString &line)
{
    for (const QStringView there : QStringView(text).tokenize(u'\n')) {
        if (there.trimmed() == line)
            return;
    }
    if (!text.isEmpty() && !text.endsWith(u'\n'))
        text += u'\n';
    // A blank line between: Markdown would run known text and prompt together.
    if (!text.isEmpty() && !text.endsWith(u"\n\n"))
        text += u'\n';
    text += line + u'\n';
}

} // namespace

QList<ScaffoldLine> starterFor(const Question &question, const Evidence &evidence, const History &history)
{
    const HistoryLine &line = evidence.line;
    Starter starter;
    addSituation(starter, question, line, periodOfEntry(line, history));
    starter.ask(
        Part::Task, question.scaffold[Part::Task], Words::tr("What was asked of you, and what was yours to decide?"));
    if (line.kind != LineKind::Skill)
        starter.know(Part::Action, line.text.simplified());
    starter.ask(
        Part::Action, question.scaffold[Part::Action], Words::tr("What did you do yourself, step by step, and why?"));
    addResult(starter, question, line);
    return starter.lines();
}

PartTexts textOf(const QList<ScaffoldLine> &lines)
{
    return withStarter({}, lines);
}

PartTexts withStarter(const PartTexts &written, const QList<ScaffoldLine> &lines)
{
    PartTexts texts = written;
    for (const ScaffoldLine &line : lines) {
        if (!line.known.isEmpty())
            append(texts[line.part], asText(line.known));
        if (!line.prompt.isEmpty())
            append(texts[line.part], promptLine(line.prompt));
    }
    return texts;
}

} // namespace Domain
