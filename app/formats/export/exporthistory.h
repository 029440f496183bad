// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/history/history.h"
#include "formats/json/faults.h"

namespace Formats
{

/// The history that stands in an export, as it is: nothing is corrected or left out. A field that is not of its kind
/// is a fault.
Domain::History readExportedHistory(const QJsonValue &value, const Place &place, Faults &faults);

} // namespace Formats
