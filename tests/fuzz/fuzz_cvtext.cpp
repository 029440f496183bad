// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/history/line.h"
#include "formats/history/readhistory.h"

#include <cstdlib>

/// Whatever bytes a text file has: it is read or refused, and no text comes out that did not go in.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes
        = QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto read = Formats::readHistory(bytes, QStringLiteral("cv.md"));
    if (!read)
        return 0;
    qsizetype length = 0;
    for (const Domain::HistoryLine &line : Domain::linesOf(read->history))
        length += line.text.size();
    if (length > 3 * bytes.size())
        std::abort();
    return 0;
}
