// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/readhistory.h"

/// Whatever bytes one of LinkedIn's CSV files has: it is read or refused.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes
        = QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    Formats::readHistory(bytes, QStringLiteral("Positions.csv"));
    return 0;
}
