// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Formats
{

/// A line of a CV without the marks that tell what it is.
struct CvLine {
    enum class Kind { Blank, Heading, Bullet, Text };

    Kind kind = Kind::Blank;
    int number = 0; ///< In the file, from 1.
    int level = 0; ///< Of a heading: 1 for "#".
    qsizetype indent = 0;
    bool isStrong = false; ///< Begins in bold or is all in italics.
    QString text;

    bool isBlank() const { return kind == Kind::Blank; }
    friend bool operator==(const CvLine &, const CvLine &) = default;
};

/// The lines of a text with light Markdown in it, or none.
QList<CvLine> cvLines(const QString &text);

} // namespace Formats
