// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QSqlError;
QT_END_NAMESPACE

namespace Storage
{

/// SQLite's result codes that are answered for (https://sqlite.org/rescode.html).
namespace SqliteCode
{
inline constexpr int permission = 3;
inline constexpr int busy = 5;
inline constexpr int locked = 6;
inline constexpr int noMemory = 7;
inline constexpr int readOnly = 8;
inline constexpr int inputOutput = 10;
inline constexpr int corrupt = 11;
inline constexpr int full = 13;
inline constexpr int cannotOpen = 14;
inline constexpr int tooBig = 18;
inline constexpr int notADatabase = 26;
} // namespace SqliteCode

/// True where the path leads to another file than the one that is open, or to none.
bool isReplaced(const QSqlError &error);
/// 0 where the error does not come from SQLite.
int primaryCode(const QSqlError &error);
/// True where the file, its folder or its journal cannot be written.
bool isForLackOfWriting(int code);
/// The reason in plain words, and what can be done.
QString explanation(const QSqlError &error);

} // namespace Storage
