// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/guide/guide.h"
#include "storage/connection.h"

namespace Storage
{

// A guide and a question as rows: their text columns in this order, and then the guide's version and the
// question's number.

QStringList guideTextColumns();
Row toRow(const Domain::Guide &guide);
/// Without its questions.
Domain::Guide guideOf(const Row &row);

QStringList questionTextColumns();
Row toRow(const Domain::Question &question);
Domain::Question questionOf(const Row &row);

} // namespace Storage
