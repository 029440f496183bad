// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/history/readhistory.h"

namespace Formats
{

bool isPdf(const QByteArray &bytes);

/// The history in a PDF. A program of ours reads the file (see pdfprocess.h); this waits for it, so that it belongs
/// into a thread where somebody looks on.
Domain::Result<ReadHistory> readPdf(const QByteArray &bytes, const QString &name);

} // namespace Formats
