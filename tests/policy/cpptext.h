// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Policy
{

/// A piece of a C++ file and the line it begins on.
struct Piece {
    QString text;
    int line = 0;

    friend bool operator==(const Piece &, const Piece &) = default;
};

/// A C++ file taken apart as far as the rules need.
struct CppText {
    QString code; ///< As long as the file: comments and what stands between quotes are spaces.
    QList<Piece> literals; ///< What stands between double quotes, those of #include apart.
    QList<Piece> includes; ///< Without the brackets or quotes.
};

CppText takeApart(const QString &text);

} // namespace Policy
