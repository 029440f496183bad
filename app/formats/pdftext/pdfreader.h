// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/pdftext/pdfpages.h"

#include <QByteArray>

namespace Formats
{

/// The text of a PDF with its places. Needs no display. Nothing in the file is run, and nothing that it names is
/// opened: QtPdf is built without JavaScript and forms, and follows no link by itself.
PdfPages readPdfPages(const QByteArray &pdf);

} // namespace Formats
