// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backup/backup.h"

namespace Widgets
{

/// Date and time where the person is.
QString whenMade(const Domain::Backup &backup);

/// "by itself", "before a restore".
QString label(Domain::BackupReason reason);

} // namespace Widgets
