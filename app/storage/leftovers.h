// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Storage
{

// What is written under a name of its own before it takes its place. A killed process leaves it behind; the next one
// that may write the data file removes it. The names are such that nobody's own file has one.

/// For QTemporaryFile: beside the data file, or in its folder of backups.
QString unfinishedFile(const QString &dataFile);
QString unfinishedBackup(const QString &dataFile);
/// For QTemporaryDir: a folder to look into a backup.
QString lookFolder(const QString &backup);
/// The data file that a restore puts in place.
QString unfinishedRestore(const QString &dataFile);

/// What is there of all these.
QStringList leftoversOf(const QString &dataFile);
/// Only for who has the data file's lock.
void removeLeftovers(const QString &dataFile);

} // namespace Storage
