// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"

#include <QByteArray>
#include <QLatin1StringView>

namespace Storage
{

// SQLite finds damage to its pages, but not a flipped bit in a text. So the file carries a sum of its content, with
// SQLite's count of changes that the sum belongs to: after any further write it says nothing.

/// The name of the preference that the seal is kept as.
inline constexpr QLatin1StringView sealName("file.seal");

/// SHA-256 over every row of every table but the seal.
Domain::Result<QByteArray> contentSum(Connection &connection);

/// The connection's file as its header says, outside of any transaction.
struct FileState {
    quint32 changes = 0; ///< Grows with every transaction that writes.
    bool isConsistent = false; ///< SQLite writes the number in two places.
    bool hasLog = false; ///< A write-ahead log is in use, and the number says nothing.
    friend bool operator==(const FileState &, const FileState &) = default;
};
Domain::Result<FileState> fileState(const QString &file);

/// Writes the seal, unless the one there is up to date.
Domain::Result<void> seal(Connection &connection);
/// Writes the seal of a content that sums up to that.
Domain::Result<void> seal(Connection &connection, const QByteArray &sum);

/// An error where the content is not what was sealed; nothing can be said where the seal is missing or out of date.
Domain::Result<void> checkSeal(Connection &connection);
/// The same of a content that sums up to that.
Domain::Result<void> compareWithSeal(Connection &connection, const QByteArray &sum);

} // namespace Storage
