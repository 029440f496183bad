// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/history/readhistory.h"

#include <QByteArray>

namespace Formats
{

using Domain::HistoryFormat;
using Domain::LeftOut;
using Domain::ReadHistory;

/// Larger files are refused unread: 20 MB.
inline constexpr qsizetype largestHistory = 20'000'000;
/// Of text, and of the texts in lists of a JSON Resume.
inline constexpr qsizetype mostHistoryLines = 10'000;
/// Objects and lists in one another.
inline constexpr int deepestHistory = 64;

/// The history in a file of any format; what the file is shows in its content first, and then in its name. The
/// error's place begins with `name`.
Domain::Result<ReadHistory> readHistory(const QByteArray &bytes, const QString &name);

} // namespace Formats
