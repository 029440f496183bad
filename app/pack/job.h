// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer/answer.h"
#include "domain/guide/guide.h"
#include "pack/flow.h"
#include "pack/options.h"
#include "pack/personal.h"
#include "pack/stories.h"
#include "pack/style.h"
#include "pack/styledtext.h"

namespace Highlighting
{
class Highlighter;
}

namespace Pack
{

/// All that the pages of one pack are made from.
struct Job {
    Domain::Guide guide;
    Domain::Answers answers;
    Options options; ///< With role and time of printing filled in.
    Personal personal;
    const Highlighting::Highlighter &highlighter;
    Style style;
    PageGeometry page;
    /// Those that are printed, by their place in the guide: category by category, or the most pressing first
    /// where the pack is personal.
    QList<qsizetype> questions;
    QList<Story> stories; ///< What the history has for them, most useful first.
    QHash<QString, qsizetype> storyPlaces; ///< In stories, by the line's source.

    Job(const Domain::Guide &theGuide, const Domain::Answers &theAnswers, const Options &chosen,
        const Personal &thePersonal, const Highlighting::Highlighter &theHighlighter);
    bool isPersonal() const { return !personal.isEmpty(); }
    const Domain::Question &question(qsizetype i) const { return guide.questions[questions[i]]; }
    Domain::Answer answer(qsizetype i) const { return answers.value(question(i).id); }
    /// What the question stands under in contents and outline: its category, or its priority.
    QString group(qsizetype i) const;
    Domain::Priority priority(qsizetype i) const { return personal.priorities.value(question(i).id); }
    /// The lines that are shown for a question: the best, three at most.
    QList<Domain::Evidence> evidence(qsizetype i) const { return personal.evidence.value(question(i).id).mid(0, 3); }
    /// The names of the stages asked for, in the guide's order; all where none is.
    QStringList stageNames() const;
    /// "Acme · Backend Developer · Fri 15 January"
    QString runningHead() const;
};

/// The largest heading that a page of its own begins with, and the name that links to it have.
QList<Row> pageTitle(const QString &text, const Job &job, const QString &anchor = {});

/// How much is in the pack: its questions, how far they are, how long the answers take.
QStringList inside(const Job &job);

/// Where the pages are, counted from 1; 0 where there is none.
struct PageNumbers {
    int summary = 0;
    int overview = 0;
    int coverage = 0;
    QList<int> questions; ///< The page that each of the job's questions begins on.
};

Flow coverPage(const Job &job);
/// In place of the cover where the pack is personal: all that counts, on one page.
Flow summaryPage(const Job &job, const PageNumbers &pages);
Flow contentsPages(const Job &job, const PageNumbers &pages);
Flow overviewPages(const Job &job);
/// Which story tells what: questions down, stories across.
Flow coveragePages(const Job &job);
Flow questionPages(const Job &job, qsizetype i);

/// Where links lead.
QString anchorOf(qsizetype i);
inline const QString summaryAnchor = QStringLiteral("summary");
inline const QString overviewAnchor = QStringLiteral("overview");
inline const QString coverageAnchor = QStringLiteral("coverage");

/// Text that leads there when it is clicked.
StyledText linkTo(const QString &anchor, const QString &text);
/// Text that a link leads to.
StyledText targetOf(const QString &anchor, const QString &text);

} // namespace Pack
