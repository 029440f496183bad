// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "formats/export/exportwriter.h"

namespace Formats
{

/// Writes an export, for its owner alone, whole or not at all. It is read back before it takes the place of anything:
/// what could not be restored is no export. Locked with the passphrase, unless that is empty.
Domain::Result<void> writeExport(const QString &file, const Domain::Everything &everything, const ExportOrigin &origin,
    const QString &passphrase = {});

Domain::Result<Domain::Everything> readExportFile(const QString &file, const QString &passphrase = {});

/// Whether it claims to be an export, locked or not, and not something else to read.
bool isExportFile(const QString &file);

/// Writes a file for its owner alone, whole or not at all.
Domain::Result<void> writePrivately(const QString &file, const QByteArray &bytes);

} // namespace Formats
