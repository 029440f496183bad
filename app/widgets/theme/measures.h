// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Widgets
{

/// Lengths that more than one part of the window keeps to.
inline constexpr int widestPage = 105; ///< Of a page of cards and fields, in average characters.
inline constexpr int widestText = 96; ///< Of a page to read, in average characters.
inline constexpr int rowMargin = 12; ///< Between the edge of a list's row and what it shows, in pixels.

} // namespace Widgets
