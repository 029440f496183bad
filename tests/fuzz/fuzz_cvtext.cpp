// SPDX-License-Identifier: GPL-3.0-or-later
#include "bytes.h"
#include "domain/history/line.h"
#include "formats/history/cvtext.h"
#include "formats/history/encoding.h"

#include <cstdlib>

/// Whatever bytes a text file has: it is read or refused, and no text comes out that did not go in.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const Fuzz::TimeLimit limit;
    const auto text = Formats::decodeText(Fuzz::bytesOf(data, size), QStringLiteral("cv.md"));
    if (!text)
        return 0;
    const Formats::ReadHistory read = Formats::readCvText(*text, Formats::HistoryFormat::Markdown);
    qsizetype length = 0;
    for (const Domain::HistoryLine &line : Domain::linesOf(read.history))
        length += line.text.size();
    if (length > 3 * text->size())
        std::abort();
    return 0;
}
