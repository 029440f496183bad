// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/export/merging.h"

namespace Domain
{

/// The answers of both sides: the newest counts, and what else was ever written is among its versions.
QHash<AnswerKey, DatedAnswer> mergedAnswers(
    const QHash<AnswerKey, DatedAnswer> &mine, const QHash<AnswerKey, DatedAnswer> &theirs, MergeReport &report);

} // namespace Domain
