// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextLayout>

namespace Pack
{

/// Sets whole emoji, joined ones and flags too, in an emoji font: left to itself the text's font takes what it
/// can of a sequence from any font that holds a part.
QList<QTextLayout::FormatRange> emojiLooks(const QString &text);

} // namespace Pack
