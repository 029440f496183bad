// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace Faults
{

/// Of the session that "actor" goes through; any, but the same for all.
inline constexpr quint32 actorSeed = 20260124;

} // namespace Faults
