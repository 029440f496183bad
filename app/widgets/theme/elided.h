// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QString>

namespace Widgets
{

/// The text in one line of that width, cut at its end where it is longer; in the direction of its own words, whatever
/// the window's is.
QString elided(const QString &text, const QFontMetrics &metrics, int width);

} // namespace Widgets
