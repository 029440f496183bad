// SPDX-License-Identifier: GPL-3.0-or-later
#include "bytes.h"
#include "domain/export/merging.h"
#include "formats/export/exportreader.h"
#include "formats/export/exportwriter.h"

#include <cstdlib>

/// Whatever bytes an export has: it is read or refused, and what is read can be written, read and merged again.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const Fuzz::TimeLimit limit;
    const QString name = QStringLiteral("export.json");
    const auto read = Formats::readExport(Fuzz::bytesOf(data, size), name);
    if (!read)
        return 0;
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(0, QTimeZone::UTC);
    const auto again = Formats::readExport(Formats::toExport(*read, {.program = {}, .at = at}), name);
    const Domain::Everything once = Domain::merged({}, *read).all;
    if (again != read || Domain::merged(once, *read).all != once)
        std::abort();
    return 0;
}
