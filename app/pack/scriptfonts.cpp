// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/scriptfonts.h"

#include <QTextBoundaryFinder>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pack
{

namespace
{

constexpr char16_t emojiVariation = 0xfe0f;
constexpr char16_t keycap = 0x20e3;

enum class EastAsian { None, Chinese, Japanese, Korean };

/// Kana and Hangul tell; what holds neither is taken for Chinese.
EastAsian languageOf(QStringView text)
{
    EastAsian language = EastAsian::None;
    for (const QChar c : text) {
        switch (c.script()) {
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
            return EastAsian::Japanese;
        case QChar::Script_Hangul:
            return EastAsian::Korean;
        case QChar::Script_Han:
        case QChar::Script_Bopomofo:
            language = EastAsian::Chinese;
            break;
        default:
            break;
        }
    }
    return language;
}

QStringList families(EastAsian language, bool serif)
{
    switch (language) {
    case EastAsian::Japanese:
        return serif ? QStringList{u"Noto Serif CJK JP"_s, u"Hiragino Mincho ProN"_s, u"Yu Mincho"_s}
                     : QStringList{u"Noto Sans CJK JP"_s, u"Hiragino Sans"_s, u"Yu Gothic"_s};
    case EastAsian::Korean:
        return serif ? QStringList{u"Noto Serif CJK KR"_s, u"AppleMyungjo"_s, u"Batang"_s}
                     : QStringList{u"Noto Sans CJK KR"_s, u"Apple SD Gothic Neo"_s, u"Malgun Gothic"_s};
    case EastAsian::Chinese:
        return serif ? QStringList{u"Noto Serif CJK SC"_s, u"Songti SC"_s, u"SimSun"_s}
                     : QStringList{u"Noto Sans CJK SC"_s, u"PingFang SC"_s, u"Microsoft YaHei"_s};
    case EastAsian::None:
        break;
    }
    return {};
}

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

QFont withEastAsian(QFont font, QStringView text)
{
    font.setFamilies(font.families() + families(languageOf(text), font.styleHint() == QFont::Serif));
    return font;
}

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
