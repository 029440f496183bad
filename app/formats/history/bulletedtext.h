// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Formats
{

struct BulletedText {
    QStringList items;
    QString prose; ///< What stands before, between and behind the items; a line each.
};

/// Takes the items of lists out of a text, also where its line ends were lost: "Led it: • cut costs • hired two".
BulletedText takeBullets(const QString &text);

} // namespace Formats
