// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/history/readhistory.h"

namespace Formats
{

class ZipFiles;

/// Whether the archive holds at least one of the CSV files that LinkedIn puts into its "copy of your data".
bool isLinkedInArchive(const ZipFiles &zip);

/// The history in such an archive, row by row: what cannot be read is left out with its place.
Domain::Result<ReadHistory> readLinkedInArchive(ZipFiles &zip, const QString &name);

/// A single one of its files, told by its name, else by its columns.
Domain::Result<ReadHistory> readLinkedInFile(const QString &text, const QString &name);

} // namespace Formats
