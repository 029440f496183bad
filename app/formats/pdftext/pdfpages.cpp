// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/pdftext/pdfpages.h"

namespace Formats
{

static QDataStream &operator<<(QDataStream &stream, const PdfPiece &piece)
{
    return stream << piece.text << piece.box;
}

static QDataStream &operator>>(QDataStream &stream, PdfPiece &piece)
{
    return stream >> piece.text >> piece.box;
}

static QDataStream &operator<<(QDataStream &stream, const PdfPage &page)
{
    return stream << page.size << page.pieces;
}

static QDataStream &operator>>(QDataStream &stream, PdfPage &page)
{
    return stream >> page.size >> page.pieces;
}

QDataStream &operator<<(QDataStream &stream, const PdfPages &pages)
{
    return stream << pages.fault << pages.pages;
}

QDataStream &operator>>(QDataStream &stream, PdfPages &pages)
{
    return stream >> pages.fault >> pages.pages;
}

} // namespace Formats
