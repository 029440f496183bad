// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/pdftext.h"
#include "formats/pdftext/pdfreader.h"

/// Whatever bytes a PDF has: its text is put in order, or there is none.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes
        = QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    Formats::textOfPdf(Formats::readPdfPages(bytes).pages);
    return 0;
}
