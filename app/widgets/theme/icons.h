// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace Widgets
{

/// One of our line icons (resources/icons/line/NAME.svg), in the palette's colour wherever it is painted.
QIcon lineIcon(const QString &name);

} // namespace Widgets
