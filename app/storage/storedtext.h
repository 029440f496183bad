// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Storage
{

// Text goes in as CAST(? AS TEXT) and comes out as CAST(column AS BLOB), in bytes made here. The driver's own
// way (UTF-16 both ways) loses a byte order mark at the start and the character behind a lone surrogate.

/// UTF-8 in which a lone surrogate takes the three bytes of its number, so that every code unit comes back.
QByteArray toStored(QStringView text);
QString fromStored(QByteArrayView bytes);

/// The question marks for that many stored texts.
QString textParameters(qsizetype count);
/// The columns as SELECT wants them: "CAST(a AS BLOB), CAST(b AS BLOB)".
QString textColumns(const QStringList &names);

} // namespace Storage
