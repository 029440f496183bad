// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"

namespace Storage
{

/// Refuses a file whose tables are not those of its version, and names what is foreign in it. SQLite runs triggers,
/// views, generated columns and checks of a file as soon as it is used, so this comes before all else.
Domain::Result<void> refuseForeignSchema(Connection &connection);

} // namespace Storage
