// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

namespace Domain
{

/// A word and what surrounds it, in lower case.
struct WordInText {
    QString word;
    QStringView before; ///< The text up to the word.
    QStringView after; ///< The text from its end on.
    QString next; ///< The next word, and the one behind it.
    QString afterNext;
};

/// What a number stands for: "<percent>", "<money>", "<clock>", "<rate>", "<time>", or else "<n>". Empty for a word
/// that is no number.
QString numberKind(const WordInText &place);

} // namespace Domain
