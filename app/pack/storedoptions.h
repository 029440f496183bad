// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/options.h"

#include <QHash>

namespace Pack
{

/// The choices for a pack as named texts, to be remembered for the next one, and back. Names that are missing
/// leave the default.
QHash<QString, QString> toStored(const Options &options);
Options fromStored(const QHash<QString, QString> &stored);

} // namespace Pack
