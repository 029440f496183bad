// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace Widgets
{

/// Light or dark, as the system has it or as the person chose.
enum class Scheme { System, Light, Dark };

/// Gives the application its palette. The desktop's own is kept where there is one; plain Fusion, and a scheme
/// that the desktop does not have, give way to ours.
void applyScheme(Scheme scheme);

/// Our own palette, light or dark.
QPalette calmPalette(bool dark);

} // namespace Widgets
