// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <optional>

namespace Storage
{

/// The bytes in fewer, as a zlib stream (RFC 1950), which carries a sum of them.
QByteArray deflated(const QByteArray &bytes);

/// The bytes again, of which there were that many; nothing where the stream is not whole, or of another length.
std::optional<QByteArray> inflated(const QByteArray &stream, qsizetype length);

} // namespace Storage
