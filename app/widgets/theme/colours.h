// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer/part.h"

#include <QColor>
#include <QPalette>

namespace Widgets
{

/// Every colour of the window, derived from a palette: the one place where they come from.
struct Colours {
    bool dark = false;
    QColor window; ///< Behind the page.
    QColor surface; ///< Cards, fields, the catalogue.
    QColor line; ///< Borders and separators.
    QColor ink; ///< Text that matters.
    QColor dim; ///< Text that supports; 4.5 : 1 on window and surface.
    QColor accentSoft; ///< Ground of what is selected.
    QColor accent; ///< What is active; 4.5 : 1 on window, surface and accentSoft.
    QColor danger; ///< Needs the person; 4.5 : 1 on window and surface.
    QColor good; ///< Done; 4.5 : 1 on window and surface.
    QColor mark; ///< Ground of what a search found.

    explicit Colours(const QPalette &palette);
    /// The hue of a part of the answer; Notes are grey.
    QColor part(Domain::Part part) const;
    /// Text on a ground of that colour: near white or near black, whichever reads better.
    static QColor inkOn(const QColor &ground);
};

/// Contrast of two opaque colours, 1 to 21, by WCAG 2.2's definition of relative luminance.
double contrast(const QColor &one, const QColor &other);

/// The colour, moved towards black or white as far as its contrast with the ground asks.
QColor readableOn(const QColor &ground, QColor colour, double ratio = 4.5);

/// A share of `top` (0 to 1) over `ground`.
QColor mix(const QColor &top, const QColor &ground, double share);

} // namespace Widgets
