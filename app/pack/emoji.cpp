// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/emoji.h"

#include <QTextBoundaryFinder>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pack
{

namespace
{

constexpr char16_t emojiVariation = 0xfe0f;
constexpr char16_t keycap = 0x20e3;

/// By Unicode's blocks of pictographs, or by the mark that asks for colour.
bool isEmoji(QStringView cluster)
{
    const char32_t first = cluster.size() > 1 && cluster[0].isHighSurrogate()
        ? QChar::surrogateToUcs4(cluster[0], cluster[1])
        : cluster[0].unicode();
    return (first >= 0x1f000 && first < 0x1fb00) || cluster.contains(QChar(emojiVariation))
        || cluster.contains(QChar(keycap));
}

} // namespace

QList<QTextLayout::FormatRange> emojiLooks(const QString &text)
{
    QTextCharFormat look;
    look.setFontFamilies({u"Noto Color Emoji"_s, u"Apple Color Emoji"_s, u"Segoe UI Emoji"_s});
    QList<QTextLayout::FormatRange> looks;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        if (isEmoji(QStringView(text).sliced(start, end - start)))
            looks.append({static_cast<int>(start), static_cast<int>(end - start), look});
        start = end;
    }
    return looks;
}

} // namespace Pack
