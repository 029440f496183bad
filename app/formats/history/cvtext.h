// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/history/readhistory.h"

namespace Formats
{

/// The history that a CV tells as text: headings ("# Experience", or a known word alone on its line), positions
/// with their dates, bullets, and prose. `format` is where the text comes from. Takes time in proportion to the
/// text; every word of it ends up in the history or in what was left out.
ReadHistory readCvText(const QString &text, HistoryFormat format);

/// More lines than a text may have that is read as a CV.
bool hasTooManyLines(QStringView text);

} // namespace Formats
