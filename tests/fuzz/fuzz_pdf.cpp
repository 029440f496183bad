// SPDX-License-Identifier: GPL-3.0-or-later
#include "bytes.h"
#include "formats/history/cvtext.h"
#include "formats/history/encoding.h"
#include "formats/history/pdftext.h"
#include "formats/pdftext/pdfpages.h"

/// Whatever the program that reads PDFs hands over, were it broken by a file: it is put in order, or is none. QtPdf
/// itself stays in that program, with limits of its own.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const Fuzz::TimeLimit limit;
    Formats::PdfPages pages;
    QDataStream stream(Fuzz::bytesOf(data, size));
    stream >> pages;
    if (stream.status() == QDataStream::Ok) {
        const Formats::PdfText text = Formats::textOfPdf(pages.pages);
        Formats::readCvText(Formats::cleanText(text.text), Formats::HistoryFormat::Pdf);
    }
    return 0;
}
