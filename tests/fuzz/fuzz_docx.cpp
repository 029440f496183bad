// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/docxtext.h"

/// Whatever bytes the parts of a Word document have, its body and its styles: they are read or refused.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes
        = QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    Formats::readDocxText(bytes, Formats::readDocxStyles(bytes), QStringLiteral("cv.docx"));
    return 0;
}
