// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtPlugin>
#include <expected>

namespace Formats
{

/// How much work a guess at the passphrase is, for its owner once and for everybody else each time.
struct KeyCost {
    quint32 passes = 3;
    quint32 kibibytes = 262'144; ///< With three passes what libsodium calls moderate: less than a second of today.
};

enum class CipherTrouble { Damaged, OtherPassphrase, NewerVersion, TooCostly, LackOfMemory };

/// Locks bytes with a passphrase (resources/export/locked-export.md), behind the plugin that is loaded for the first.
class Cipher
{
    Q_DISABLE_COPY_MOVE(Cipher)

public:
    Cipher() = default;
    virtual ~Cipher() = default;

    virtual std::expected<QByteArray, CipherTrouble> lock(
        const QByteArray &plain, const QByteArray &passphrase, KeyCost cost) const
        = 0;
    /// From anybody: what is not whole, and from the one who knew the passphrase, yields nothing at all.
    virtual std::expected<QByteArray, CipherTrouble> unlock(
        const QByteArray &locked, const QByteArray &passphrase) const
        = 0;
};

} // namespace Formats

Q_DECLARE_INTERFACE(Formats::Cipher, "starwright.Formats.Cipher/1")
