// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer/version.h"
#include "storage/connection.h"

namespace Storage
{

// An answer as a row: its text columns in this order, and then "ready".

/// The pointers covered and the parts.
QStringList answerTextColumns();
Row toRow(const Domain::Answer &answer);
/// A time that is no such is older than any other.
QDateTime timeOf(const QVariant &stored);
/// The answer whose columns begin at `first`.
Domain::Answer answerOf(const Row &row, qsizetype first);

} // namespace Storage
