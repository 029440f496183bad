// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Widgets
{

struct Colours;

/// Text for a QLabel in rich text, shown as written, with the finds of a search marked.
QString markedText(const QString &text, const QString &search, const Colours &colours);

} // namespace Widgets
