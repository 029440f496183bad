// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextLayout>

namespace Pack
{

/// The font with families behind it for a text's Chinese, Japanese or Korean: left to itself, each run of
/// characters falls back to a face of its own.
QFont withEastAsian(QFont font, QStringView text);

/// Sets whole emoji, joined ones and flags too, in an emoji font: left to itself the text's font takes what it
/// can of a sequence from any font that holds a part.
QList<QTextLayout::FormatRange> emojiLooks(const QString &text);

} // namespace Pack
