// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/history/readhistory.h"
#include "formats/pdftext/pdfpages.h"

namespace Formats
{

struct PdfText {
    QString text; ///< In light Markdown, as readCvText takes it.
    QList<LeftOut> leftOut; ///< Page numbers, and what stands on every page.
};

/// The pages' pieces as running text: in reading order, columns one after the other, words that were parted at a
/// line's end whole again.
PdfText textOfPdf(const QList<PdfPage> &pages);

} // namespace Formats
