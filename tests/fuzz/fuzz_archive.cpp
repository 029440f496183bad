// SPDX-License-Identifier: GPL-3.0-or-later
#include "bytes.h"
#include "formats/history/archive.h"

/// Whatever bytes an archive has, of LinkedIn's or a DOCX file's: it is read or refused.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const Fuzz::TimeLimit limit;
    Formats::readArchive(Fuzz::bytesOf(data, size), QStringLiteral("f.zip"));
    return 0;
}
