// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "formats/pdftext/pdfpages.h"

#include <QByteArray>

namespace Formats
{

/// What a PDF says, read by the program starwright-pdftext: a file that breaks that, or keeps it busy without end,
/// ends it and gives an error here.
Domain::Result<PdfPages> readPdfElsewhere(const QByteArray &pdf, const QString &name);

} // namespace Formats
