// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace Formats
{

inline constexpr qint64 largestUnpacked = 200'000'000;
inline constexpr qsizetype mostZipEntries = 10'000;

/// Why an archive is not to be opened, by what its directory says; empty where nothing is wrong. KZip asks none of
/// this: it takes encrypted files for plain ones, and makes whatever folders names ask for.
QString faultOfZip(QByteArrayView zip);

/// What is said of an archive that cannot be read.
QString brokenZip();
QString tooLargeZip();

} // namespace Formats
