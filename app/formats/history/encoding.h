// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QByteArray>

namespace Formats
{

/// The text of a file in UTF-8, UTF-16 (both with or without a byte order mark), Windows-1252 or Latin-1. Refuses
/// what is no text, and what it cannot tell: a guess would look like a history and be none.
Domain::Result<QString> decodeText(const QByteArray &bytes, const QString &name);

/// A text without what no history needs and a terminal or data file may choke on: control characters but line ends
/// and tabs, and halves of surrogate pairs.
QString cleanText(const QString &text);

} // namespace Formats
