// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/guide/question.h"
#include "domain/matching/evidence.h"

namespace Domain
{

/// One line of a starting point: what the history knows, or what it does not.
struct ScaffoldLine {
    Part part = Part::Situation;
    QString known; ///< As it stands in the history: "Senior Developer, Ledger AG (2019 – 2023)". May be empty.
    QString prompt; ///< What is still to be said: "How many users were affected?". May be empty.
    friend bool operator==(const ScaffoldLine &, const ScaffoldLine &) = default;
};

/// A starting point for the answer to a question from a line of the history: per part what is known (employer, role,
/// dates, the line, its figures), and prompts for the rest. Nothing is made up.
QList<ScaffoldLine> starterFor(const Question &question, const Evidence &evidence, const History &history);

/// The starting point as the parts of an answer, each prompt on a line of its own and marked as one.
PartTexts textOf(const QList<ScaffoldLine> &lines);

/// The answer with the starting point behind what is written; a prompt or text that is there already is not put twice.
PartTexts withStarter(const PartTexts &written, const QList<ScaffoldLine> &lines);

} // namespace Domain
