// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Formats
{

/// A sign that begins a list's item and nothing else: • ▪ ‣ … and what symbol fonts have in the private use area.
bool isBulletSign(QChar c);

/// How many characters of a line are its bullet and the blanks around it: a bullet sign, or one of - – — * + and a
/// blank. 0 where the line is no item.
qsizetype bulletLength(QStringView line);

} // namespace Formats
