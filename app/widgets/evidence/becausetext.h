// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/colours.h"

#include <QString>

namespace Widgets
{

/// A line of the history for a QLabel in rich text, shown as written, with the words that made the match marked
/// wherever they stand in it as whole words.
QString becauseText(const QString &text, const QStringList &because, const Colours &colours);

} // namespace Widgets
