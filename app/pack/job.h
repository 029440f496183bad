// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer/answer.h"
#include "domain/guide/guide.h"
#include "pack/flow.h"
#include "pack/options.h"
#include "pack/style.h"

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
    const Highlighting::Highlighter &highlighter;
    Style style;
    PageGeometry page;
    QList<qsizetype> questions; ///< Those that are printed, by their place in the guide; category by category.

    Job(const Domain::Guide &theGuide, const Domain::Answers &theAnswers, const Options &chosen,
        const Highlighting::Highlighter &theHighlighter);
    const Domain::Question &question(qsizetype i) const { return guide.questions[questions[i]]; }
    Domain::Answer answer(qsizetype i) const { return answers.value(question(i).id); }
    /// The names of the stages asked for, in the guide's order; all where none is.
    QStringList stageNames() const;
    /// "Acme · Backend Developer · Fri 15 January"
    QString runningHead() const;
};

/// The largest heading that a page of its own begins with.
QList<Row> pageTitle(const QString &text, const Job &job);

Flow coverPage(const Job &job);
/// The page that each of the job's questions begins on, counted from 1.
Flow contentsPages(const Job &job, const QList<int> &pages);
Flow overviewPages(const Job &job);
Flow questionPages(const Job &job, qsizetype i);

/// Where a link from the contents leads.
QString anchorOf(qsizetype i);

} // namespace Pack
