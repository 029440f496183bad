// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/pdftext/pdfpages.h"

namespace Formats
{

/// A line in its place; the box is null where the place is not known.
struct PdfLine {
    QString text;
    QRectF box;
    qreal right = 0; ///< Where its column ends; 0 where that is not known.
    bool isParted = false; ///< It has wide gaps, as between a position and its dates.
    friend bool operator==(const PdfLine &, const PdfLine &) = default;
};

/// The page's lines in reading order: where it has two columns, what is beside each other comes one after the other,
/// between the lines that go across.
QList<PdfLine> linesOfPdf(const PdfPage &page);

} // namespace Formats
