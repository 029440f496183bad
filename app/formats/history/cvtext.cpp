// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/cvtext.h"

namespace Formats
{

bool hasTooManyLines(QStringView text)
{
    return text.count(u'\n') >= mostHistoryLines;
}

ReadHistory readCvText(const QString &, HistoryFormat format)
{
    return {.format = format, .history = {}, .leftOut = {}};
}

} // namespace Formats
