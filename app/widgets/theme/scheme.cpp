// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/scheme.h"

#include "widgets/theme/calmstyle.h"

#include <QApplication>
#include <QStyle>
#include <QStyleHints>

namespace Widgets
{

namespace
{

struct Tones {
    QColor window, base, alternate, text, button, highlight, accent, placeholder, line;
};

Tones tones(bool dark)
{
    if (dark) {
        return {.window = QColor(0x20, 0x21, 0x24),
            .base = QColor(0x26, 0x28, 0x2c),
            .alternate = QColor(0x2b, 0x2d, 0x32),
            .text = QColor(0xe8, 0xe6, 0xe1),
            .button = QColor(0x2c, 0x2e, 0x33),
            .highlight = QColor(0x3b, 0x6c, 0xa4),
            .accent = QColor(0x87, 0xb5, 0xea),
            .placeholder = QColor(0x9b, 0x9d, 0xa3),
            .line = QColor(0x3e, 0x40, 0x46)};
    }
    return {.window = QColor(0xf6, 0xf5, 0xf1),
        .base = QColor(0xff, 0xff, 0xff),
        .alternate = QColor(0xf6, 0xf5, 0xf1),
        .text = QColor(0x1d, 0x21, 0x26),
        .button = QColor(0xfb, 0xfa, 0xf8),
        .highlight = QColor(0x2e, 0x5d, 0x8f),
        .accent = QColor(0x2e, 0x5d, 0x8f),
        .placeholder = QColor(0x6c, 0x70, 0x76),
        .line = QColor(0xdb, 0xd9, 0xd3)};
}

/// Fusion without a desktop theme has a palette that nobody chose.
bool hasDesktopPalette()
{
    return QApplication::style()->name() != QLatin1StringView("fusion")
        && !qobject_cast<CalmStyle *>(QApplication::style());
}

} // namespace

QPalette calmPalette(bool dark)
{
    const Tones tone = tones(dark);
    QPalette palette(tone.button, tone.window);
    palette.setColor(QPalette::Base, tone.base);
    palette.setColor(QPalette::AlternateBase, tone.alternate);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, tone.text);
    palette.setColor(QPalette::ToolTipBase, tone.base);
    palette.setColor(QPalette::PlaceholderText, tone.placeholder);
    palette.setColor(QPalette::Highlight, tone.highlight);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Accent, tone.accent);
    palette.setColor(QPalette::Link, tone.accent);
    palette.setColor(QPalette::Mid, tone.line);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tone.placeholder);
    return palette;
}

void applyScheme(Scheme scheme)
{
    const bool systemDark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    const bool dark = scheme == Scheme::System ? systemDark : scheme == Scheme::Dark;
    if (hasDesktopPalette()) {
        QApplication::setPalette(dark == systemDark ? QPalette() : calmPalette(dark));
        return;
    }
    if (!qobject_cast<CalmStyle *>(QApplication::style()))
        QApplication::setStyle(new CalmStyle);
    QApplication::setPalette(calmPalette(dark));
}

} // namespace Widgets
