// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/matching/tokens.h"

namespace Domain
{

/// Something in a text that may tell what it is about: a word, a kind of number, or two words close together.
struct Sign {
    QString key; ///< The stem, the kind ("<percent>"), or two of them with a space between: "roll back".
    QList<qsizetype> tokens; ///< Their places among the text's tokens.
};

/// Each once, where it occurs first. Words that stand in any sentence, and bare numbers, are signs only in pairs.
QList<Sign> signsOf(const QList<Token> &tokens);

} // namespace Domain
