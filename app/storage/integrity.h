// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"

namespace Storage
{

/// The file is as long as its header says.
Domain::Result<void> checkLength(Connection &connection);

/// SQLite's own check of every page, index and constraint.
Domain::Result<void> checkPages(Connection &connection);

/// The tables are those of today, and what rows refer to is there.
Domain::Result<void> checkTables(Connection &connection);

/// True where its tables are those of today, whatever version it says it is.
bool hasTodaysTables(Connection &connection);

/// Reads the whole file, with its seal, and compares its schema with a fresh one; the error names what is wrong.
Domain::Result<void> checkIntegrity(Connection &connection);

} // namespace Storage
