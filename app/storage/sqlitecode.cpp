// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlitecode.h"

#include <QCoreApplication>
#include <QSqlError>
#include <algorithm>
#include <array>

namespace Storage
{

namespace
{

struct Sqlite {
    Q_DECLARE_TR_FUNCTIONS(Storage::Sqlite)
};

// Extended result codes, which say more closely what the primary ones say.
constexpr int databaseMoved = 1032; // SQLITE_READONLY_DBMOVED
constexpr std::array ofLocks{2058, 2314, 3594, 3850}; // SQLITE_IOERR_UNLOCK, _RDLOCK, _CHECKRESERVEDLOCK, _LOCK

} // namespace

int primaryCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xFF; // What is above says more closely what is below.
}

bool isReplaced(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() == databaseMoved;
}

bool isForLackOfWriting(int code)
{
    return code == SqliteCode::readOnly || code == SqliteCode::cannotOpen || code == SqliteCode::permission;
}

QString explanation(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt();
    if (code == databaseMoved)
        return Sqlite::tr("another program has moved it, or put another file in its place; open it again");
    if (std::ranges::find(ofLocks, code) != ofLocks.end())
        return Sqlite::tr("the folder it is in does not lock files, as some network folders do not; wait until the "
                          "network is back, or copy the file to a folder of this computer and open it there");
    switch (primaryCode(error)) {
    case SqliteCode::busy:
    case SqliteCode::locked:
        return Sqlite::tr("another program is writing to the file; close it, then try again");
    case SqliteCode::permission:
    case SqliteCode::readOnly:
        return Sqlite::tr("the file or its folder is read-only; allow writing to both");
    case SqliteCode::inputOutput:
        return Sqlite::tr("the disk reports an error (%1); look at the disk, and copy the file elsewhere")
            .arg(error.databaseText());
    case SqliteCode::noMemory:
    case SqliteCode::tooBig:
        return Sqlite::tr("a text in it is larger than any that Starwright writes; choose another file");
    case SqliteCode::corrupt:
        return Sqlite::tr("the file is damaged or cut short; put a copy from a backup in its place");
    case SqliteCode::full:
        return Sqlite::tr("the disk is full; make room, then try again");
    case SqliteCode::cannotOpen:
        return Sqlite::tr(
            "the file, or the journal beside it, cannot be opened; allow reading and writing in its folder");
    case SqliteCode::notADatabase:
        return Sqlite::tr("this is no SQLite file; choose another file");
    default:
        return error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    }
}

} // namespace Storage
