// SPDX-License-Identifier: GPL-3.0-or-later
#include "bytes.h"
#include "domain/history/merge.h"
#include "formats/history/jsonresume.h"

#include <cstdlib>

/// Whatever bytes a .json file has: it is read or refused, and what is read is the same when imported again.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const Fuzz::TimeLimit limit;
    const auto read = Formats::readJsonResume(Fuzz::bytesOf(data, size), QStringLiteral("cv.json"));
    if (read && Domain::merged(read->history, read->history) != read->history)
        std::abort();
    return 0;
}
