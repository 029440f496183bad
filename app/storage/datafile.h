// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

namespace Storage
{

/// starwright.db in the system's folder for the data of applications.
QString defaultDataFile();

/// Makes the folder of the default data file, for its owner alone; any other folder has to be there.
Domain::Result<void> provideFolder(const QString &file);

/// Makes a new data file, for its owner alone, which shows up whole or not at all and replaces nothing.
Domain::Result<void> createDataFile(const QString &file);

/// Refuses what is no data file of this version or an older one, and tells which of them it is of. Opens and closes
/// the file, which drops the locks of connections that this process has to it: to be called before connecting.
Domain::Result<int> examine(const QString &file);

/// True where a newer Starwright wrote the file.
bool isOfNewerVersion(const QString &file);

/// What there is to say of a file that should have that many bytes, and has fewer.
std::unexpected<Domain::Error> cutShort(const QString &file, qint64 length);

} // namespace Storage
