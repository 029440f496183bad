// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/priority/priority.h"

namespace Domain
{

/// What the terms of one question rest on.
struct TermInput {
    const Guide &guide;
    const QList<PlannedStage> &coming; ///< As comingStages() has them.
    AnswerSummary answer;
    QList<Evidence> evidence;
    bool hasHistory = false;
    QDate today;
};

/// The planned stages of every interview for this guide that are on `today` or later, or have no date.
QList<PlannedStage> comingStages(const QList<Interview> &interviews, const Guide &guide, QDate today);

/// In the order of priorityTerms.
QList<TermValue> termsOf(const Question &question, const TermInput &input);

} // namespace Domain
