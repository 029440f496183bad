// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDataStream>
#include <QList>
#include <QRectF>
#include <QString>

namespace Formats
{

/// A piece of a line of a PDF, in points from the page's upper left corner.
struct PdfPiece {
    QString text;
    QRectF box; ///< Null where it is not known.
    friend bool operator==(const PdfPiece &, const PdfPiece &) = default;
};

struct PdfPage {
    QSizeF size;
    QList<PdfPiece> pieces; ///< In the order of the file.
    friend bool operator==(const PdfPage &, const PdfPage &) = default;
};

/// Why a PDF has no pages to show.
enum class PdfFault : quint8 { None, Broken, Encrypted, TooManyLines };

/// What a PDF says, as the program that reads PDFs hands it over.
struct PdfPages {
    PdfFault fault = PdfFault::None;
    QList<PdfPage> pages;
    friend bool operator==(const PdfPages &, const PdfPages &) = default;
};

/// Both ends are of one version, so that the stream's format need not be written down.
QDataStream &operator<<(QDataStream &stream, const PdfPages &pages);
QDataStream &operator>>(QDataStream &stream, PdfPages &pages);

} // namespace Formats
