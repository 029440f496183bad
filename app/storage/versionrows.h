// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"
#include "storage/versionblock.h"

namespace Storage
{

/// Writes versions of one answer, oldest first, as blocks; `key` is the guide and the question, as stored.
Domain::Result<void> insertVersions(Connection &connection, const Row &key, const QList<Domain::Version> &versions);

/// Moves the versions that were rows of their own into blocks, a block at a time (the step to version 4).
Domain::Result<void> packVersions(Connection &connection);

} // namespace Storage
