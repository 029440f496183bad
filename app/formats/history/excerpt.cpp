// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/excerpt.h"

namespace Formats
{

QString excerpt(QStringView text)
{
    constexpr qsizetype longest = 200;
    if (text.size() <= longest)
        return text.toString();
    const bool isPair = text[longest - 2].isHighSurrogate(); // which is one character, and stays whole or goes
    return text.first(longest - (isPair ? 2 : 1)) + u'…';
}

} // namespace Formats
