// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/export/cipher.h"

#include <QByteArrayView>

namespace Formats
{

// resources/export/locked-export.md describes the format for others.

inline constexpr QByteArrayView lockedMagic("STRWLOCK", 8);

/// What stands unencrypted before the pieces.
struct LockedHeader {
    KeyCost cost;
    QByteArray salt;
    QByteArray check; ///< By which another passphrase is known.
    QByteArray stream; ///< What the pieces begin with.
};

inline constexpr qsizetype saltSize = 16;
inline constexpr qsizetype checkSize = 16;
inline constexpr qsizetype streamSize = 24;
/// With a sum over all before it at the end.
inline constexpr qsizetype lockedHeaderSize = 92;

QByteArray toBytes(const LockedHeader &header);
/// What would take more memory or time than a passphrase is worth is refused before any of it is spent.
std::expected<LockedHeader, CipherTrouble> parseLockedHeader(QByteArrayView bytes);

} // namespace Formats
