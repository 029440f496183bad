// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/history/readhistory.h"

namespace Formats
{

class ZipFiles;

/// Whether the archive is a document of Word's, or of a program that writes the same.
bool isDocx(const ZipFiles &zip);

/// The history in its body; what headers, footers and notes say is left out.
Domain::Result<ReadHistory> readDocx(ZipFiles &zip, const QString &name);

} // namespace Formats
