// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Privacy
{

/// Makes the folder where it is missing, and takes it from all but its owner. False where that cannot be done.
bool provideForOwnerAlone(const QString &folder);

} // namespace Privacy
