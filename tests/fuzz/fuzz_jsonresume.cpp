// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/history/merge.h"
#include "formats/history/readhistory.h"

#include <cstdlib>

/// Whatever bytes a .json file has: it is read or refused, and what is read is the same when imported again.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes
        = QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto read = Formats::readHistory(bytes, QStringLiteral("cv.json"));
    if (read && Domain::merged(read->history, read->history) != read->history)
        std::abort();
    return 0;
}
