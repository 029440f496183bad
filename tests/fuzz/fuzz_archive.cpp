// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/archive.h"

/// Whatever bytes an archive has, of LinkedIn's or a DOCX file's: it is read or refused.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes
        = QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    Formats::readArchive(bytes, QStringLiteral("cv.docx"));
    return 0;
}
