// SPDX-License-Identifier: GPL-3.0-or-later
#include "bytes.h"
#include "formats/filekind.h"
#include "formats/guidereader.h"

#include <cstdlib>

/// Whatever bytes a guide has: it is read or refused with its place, and what is read is one that can be kept.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const Fuzz::TimeLimit limit;
    const QByteArray json = Fuzz::bytesOf(data, size);
    Formats::kindOf(json);
    const auto guide = Formats::readGuide(json, QStringLiteral("guide.json"));
    if (guide ? guide->id.isEmpty() || guide->questions.isEmpty() : !guide.error().where.startsWith(u"guide.json"))
        std::abort();
    return 0;
}
