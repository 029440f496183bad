// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/pdf.h"

#include "formats/cannotread.h"
#include "formats/history/cvtext.h"
#include "formats/history/encoding.h"
#include "formats/history/pdfprocess.h"
#include "formats/history/pdftext.h"

#include <QCoreApplication>

namespace Formats
{

namespace
{

constexpr qsizetype headerWithin = 1024; ///< Where a PDF's first line may be, as other readers have it too.

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Formats::Pdf)
};

QString wordsOf(PdfFault fault)
{
    switch (fault) {
    case PdfFault::None:
        break;
    case PdfFault::Broken:
        return Words::tr("this PDF is broken or cut off; try to copy it or to export it again");
    case PdfFault::Encrypted:
        return Words::tr("this PDF has a password; save a copy without one, and import that");
    case PdfFault::TooManyLines:
        return Words::tr("it has more than %1 lines").arg(mostHistoryLines);
    }
    return {};
}

} // namespace

bool isPdf(const QByteArray &bytes)
{
    return QByteArrayView(bytes).first(std::min(bytes.size(), headerWithin)).contains("%PDF-");
}

Domain::Result<ReadHistory> readPdf(const QByteArray &bytes, const QString &name)
{
    const auto pages = readPdfElsewhere(bytes, name);
    if (!pages)
        return std::unexpected(pages.error());
    if (pages->fault != PdfFault::None)
        return cannotRead(name, wordsOf(pages->fault));
    const PdfText text = textOfPdf(pages->pages);
    if (text.text.trimmed().isEmpty()) {
        return cannotRead(name,
            Words::tr("there is no text in this PDF, only pictures of it; make it searchable with a text recognition "
                      "(OCR), or import the document that it was made from"));
    }
    ReadHistory read = readCvText(cleanText(text.text), HistoryFormat::Pdf);
    read.leftOut = text.leftOut + read.leftOut;
    return read;
}

} // namespace Formats
