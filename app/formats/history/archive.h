// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/history/readhistory.h"

namespace Formats
{

/// Whether the bytes are a ZIP archive, which DOCX files are too.
bool isArchive(const QByteArray &bytes);

/// The history in an archive: a DOCX file, or LinkedIn's copy of one's data.
Domain::Result<ReadHistory> readArchive(const QByteArray &bytes, const QString &name);

} // namespace Formats
