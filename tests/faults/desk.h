// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/export/everything.h"
#include "storage/database.h"

namespace Faults
{

/// What a person works at: a folder with the data file "a.db", its backups, and an export of it.
struct Desk {
    QString folder;
    std::unique_ptr<Storage::Database> database; ///< Null while the file is closed.

    QString file() const { return folder + QStringLiteral("/a.db"); }
    QString exported() const { return folder + QStringLiteral("/export.json"); }
    /// Unless it is open. As the window does: what cannot be written is opened for reading, and is no success here.
    Domain::Result<void> open();
};

/// Makes the data file of an older version that the statements of the dump make; to be migrated when it is opened.
void makeOldFile(const QString &file, const QString &dump);

/// What a look into the folder finds wrong: a data file that does not open or fails `check`, a backup or an export
/// that is not whole, and files that nobody knows. Empty: nothing. Only while the file is closed.
enum class Leftovers { Allowed, Wrong };
QString faultsOf(const QString &folder, Leftovers leftovers);

/// A copy of the folder, as if the program had ended at this moment.
bool copyFolder(const QString &from, const QString &to);

} // namespace Faults
