// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/history/history.h"

namespace Domain
{

/// YYYY, YYYY-MM or YYYY-MM-DD, and a day that there is.
bool isDate(QStringView text);

/// The history without lines and fields that are blank, and without entries that then say nothing: what is kept of
/// one that somebody is still writing. Keys that JSON Resume does not define stay as they are.
History withoutBlanks(const History &history);

} // namespace Domain
