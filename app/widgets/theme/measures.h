// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>
#include <QMargins>

namespace Widgets
{

/// Lengths that more than one part of the window keeps to.
inline constexpr int widestPage = 105; ///< Of a page of cards and fields, in average characters.
inline constexpr int widestText = 96; ///< Of a page to read, in average characters.
inline constexpr int rowMargin = 12; ///< Between the edge of a list's row and what it shows, in pixels.

/// Margins of which the first is where a line of writing begins: a layout mirrors what is in it, but not its margins.
inline QMargins leadingMargins(int start, int top, int end, int bottom)
{
    return QGuiApplication::isRightToLeft() ? QMargins(end, top, start, bottom) : QMargins(start, top, end, bottom);
}

} // namespace Widgets
