// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/priority/formulawords.h"

#include "domain/priority/thresholds.h"

#include <QCoreApplication>
#include <QLocale>

namespace Widgets
{

namespace
{

/// The translation context.
struct FormulaWords {
    Q_DECLARE_TR_FUNCTIONS(FormulaWords)
};

} // namespace

QString formulaText()
{
    return FormulaWords::tr(
        "Each term below is a number from 0 (does not press) to 1. The priority is their weighted mean: every "
        "term times its weight, added up, divided by the sum of the weights. From %1 on a question is high, from "
        "%2 on medium. A term with the weight 0 does not count. A priority that you set by hand stands above the "
        "formula.")
        .arg(QLocale().toString(Domain::highFrom), QLocale().toString(Domain::mediumFrom));
}

QString aboutTerm(Domain::Term term)
{
    switch (term) {
    case Domain::Term::Set:
        return FormulaWords::tr("Primary questions press most, extra ones least.");
    case Domain::Term::Stages:
        return FormulaWords::tr("How many of the stages that you have planned ask the question.");
    case Domain::Term::Soon:
        return FormulaWords::tr("How close the next stage is that asks it.");
    case Domain::Term::Evidence:
        return FormulaWords::tr("How little your history has to answer it with.");
    case Domain::Term::Answer:
        return FormulaWords::tr("How much your answer still lacks: parts, a number in the result, the mark as ready.");
    case Domain::Term::RedFlags:
        return FormulaWords::tr("Whether it touches what interviewers take as a warning.");
    }
    return {};
}

} // namespace Widgets
