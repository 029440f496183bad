// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "formats/export/cipher.h"

namespace Formats
{

/// True of what lock() makes, also where the rest is broken.
bool isLocked(const QByteArray &bytes);
bool isLockedFile(const QString &file);

/// The bytes so that only the passphrase brings them back. The file is named where that fails.
Domain::Result<QByteArray> lock(
    const QByteArray &plain, const QString &passphrase, const QString &file, KeyCost cost = {});
Domain::Result<QByteArray> unlock(const QByteArray &locked, const QString &passphrase, const QString &file);

} // namespace Formats
