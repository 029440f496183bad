// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"

namespace Storage
{

/// Reads the whole file and compares its schema with a fresh one; the error names what is wrong.
Domain::Result<void> checkIntegrity(Connection &connection);

} // namespace Storage
