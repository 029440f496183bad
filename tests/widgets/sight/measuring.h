// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace Support
{

/// Three pixels for one, so that the strokes of letters reach their full colour.
inline constexpr int enlarged = 3;

/// The widget as it is painted, enlarged.
QImage rendered(QWidget &widget);

/// The highest contrast to what covers most of that place, given as the widget has it.
double contrastIn(const QImage &image, const QRect &place);

/// The texts in a window that read worse than that, each with its measured contrast.
QStringList faintTexts(QWidget &window, double least);

} // namespace Support
