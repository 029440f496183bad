// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

namespace Formats
{

/// What every reader says of a file that it refuses: "cannot read <where>: <why>".
std::unexpected<Domain::Error> cannotRead(const QString &where, const QString &why);

} // namespace Formats
