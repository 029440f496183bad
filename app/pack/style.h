// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer/part.h"
#include "pack/options.h"

#include <QColor>
#include <QFont>
#include <QRectF>

namespace Pack
{

/// Layout happens at this resolution; at 20 units a point, rounded glyph advances do not show.
inline constexpr int unitsPerInch = 1440;
/// A typographic point in layout units.
inline constexpr qreal point = unitsPerInch / 72.0;

/// A font with the distance between its baselines.
struct TextStyle {
    TextStyle() = default;
    TextStyle(const QFont &font, qreal pitch, const QColor &colour);

    QFont font;
    qreal pitch = 0;
    qreal baseline = 0; ///< From the top of a line.
    QColor colour;
};

/// Fonts, inks and measures of the pack: serif to read, sans to find one's way, mono for code.
struct Style {
    Style();

    TextStyle title; ///< The question.
    TextStyle display; ///< The role on the cover.
    TextStyle headline; ///< The role on the summary.
    TextStyle subtitle; ///< The company on the cover.
    TextStyle body;
    TextStyle reading; ///< What the guide says at length.
    TextStyle entry; ///< Of the contents.
    TextStyle prompt;
    TextStyle heading; ///< Within an answer.
    TextStyle label;
    TextStyle small; ///< Supports: meta lines, heads and feet.
    TextStyle note; ///< Why, pointers, follow-ups.
    TextStyle code;

    QColor ink;
    QColor dim;
    QColor hairline;
    QColor gapGround; ///< Behind what is missing.
    QColor codeGround;
    QColor codeBar;
    static QColor hue(Domain::Part part);
};

/// Where things stand on the paper, in layout units.
struct PageGeometry {
    explicit PageGeometry(Paper paper);

    QSizeF size;
    QRectF content; ///< Between head and foot.
    qreal headBaseline = 0;
    qreal headRule = 0;
    qreal footBaseline = 0;
    static constexpr qreal margin = 57 * point;
    static constexpr qreal labelColumn = 70.5 * point; ///< From the margin to what is labelled.
    static constexpr qreal gutter = 18 * point; ///< Between two columns.
};

} // namespace Pack
