// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Domain
{

/// A word of a text, as matching sees it.
struct Token {
    QString stem; ///< Snowball's (English) of the folded word: "rolled" and "rolling" are "roll".
    QString kind; ///< What a number stands for: "<n>", "<percent>", "<time>", "<rate>", "<money>", "<clock>".
    qsizetype start = 0; ///< In UTF-16 units of the text.
    qsizetype length = 0;

    bool is(const QString &word) const { return stem == word || (!kind.isEmpty() && kind == word); }
    friend bool operator==(const Token &, const Token &) = default;
};

/// The words of a text in their order. Case and marks do not count; "C++", "C#", "n+1" and "Node.js" stay whole.
QList<Token> tokensOf(const QString &text);

} // namespace Domain
