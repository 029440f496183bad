// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/bullets.h"

namespace Formats
{

namespace
{

constexpr QStringView signs = u"•‣‧◦⁃∙·●○◉◌■□▪▫◆◇❖▶▷►▸▹➢➣➤➔➜✓✔✦✧★☆⬥⦿⦾・";
constexpr QStringView dashes = u"-–—*+−»›❯❱⇒→§"; ///< Bullets where a line begins with them only.

} // namespace

bool isBulletSign(QChar c)
{
    return signs.contains(c) || (c >= QChar(0xE000) && c <= QChar(0xF8FF));
}

qsizetype bulletLength(QStringView line)
{
    const auto blanks = [line](qsizetype at) {
        const qsizetype from = at;
        while (at < line.size() && line[at].isSpace())
            ++at;
        return at - from;
    };
    const qsizetype at = blanks(0);
    if (at == line.size())
        return 0;
    const qsizetype behind = blanks(at + 1);
    const bool isItem = isBulletSign(line[at]) || (dashes.contains(line[at]) && behind > 0);
    return isItem ? at + 1 + behind : 0;
}

} // namespace Formats
