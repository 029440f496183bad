// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/guide/guide.h"
#include "formats/json/faults.h"

namespace Formats
{

/// What must hold between the parts of a guide: ids are unique, stages exist, numbers run from 1.
/// Passes over what is empty, as that is a fault already.
void checkRules(const Domain::Guide &guide, const Place &place, Faults &faults);

} // namespace Formats
