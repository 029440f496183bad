// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/cvpieces.h"

#include "formats/history/cvwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Formats
{

namespace
{

void appendPiece(QStringList &pieces, QStringView piece)
{
    const QString text = withoutLooseEnds(piece);
    if (!text.isEmpty())
        pieces.append(text);
}

/// How long the separator at `at` is; 0 where none is there.
qsizetype separatorLength(QStringView text, qsizetype at)
{
    static constexpr QStringView alone = u"|·•⋅\t¦‖\u3000";
    static constexpr QStringView dashes = u"-–—@~";
    if (alone.contains(text[at]))
        return 1;
    if (text[at] != u' ' || at + 2 >= text.size())
        return 0;
    if (text[at + 1] == u' ')
        return 2;
    return dashes.contains(text[at + 1]) && text[at + 2] == u' ' ? 3 : 0;
}

QChar closing(QChar open)
{
    return open == u'(' ? u')' : open == u'[' ? u']' : open == u'（' ? u'）' : QChar();
}

/// Whether the bracket at one end has none at the other.
bool isLoose(QStringView text, QChar end)
{
    switch (end.unicode()) {
    case u')':
        return text.count(u'(') < text.count(u')');
    case u']':
        return text.count(u'[') < text.count(u']');
    case u'(':
        return text.count(u'(') > text.count(u')');
    case u'[':
        return text.count(u'[') > text.count(u']');
    default:
        return QStringView(u",;:|·•–—-/،、，@~").contains(end) || end.isSpace();
    }
}

} // namespace

QString withoutLooseEnds(QStringView text)
{
    constexpr qsizetype longest = 1000; // Nothing is named so; brackets are counted at each end.
    if (text.size() > longest)
        return text.trimmed().toString();
    while (!text.isEmpty() && isLoose(text, text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isLoose(text, text.back()))
        text.chop(1);
    if (text.size() > 1 && closing(text.front()) == text.back() && !closing(text.front()).isNull()
        && text.indexOf(text.back()) == text.size() - 1)
        return withoutLooseEnds(text.sliced(1, text.size() - 2));
    return text.toString();
}

QStringList atSeparators(QStringView text)
{
    QStringList pieces;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = separatorLength(text, i);
        if (length == 0) {
            ++i;
            continue;
        }
        appendPiece(pieces, text.sliced(start, i - start));
        i += length;
        start = i;
    }
    appendPiece(pieces, text.sliced(start));
    return pieces;
}

QStringList atCommas(QStringView text)
{
    QStringList pieces;
    qsizetype start = 0;
    qsizetype depth = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const QChar c = i < text.size() ? text[i] : u',';
        depth = std::max<qsizetype>(0, depth + (c == u'(' ? 1 : c == u')' ? -1 : 0));
        const bool isInNumber = i > 0 && i + 1 < text.size() && text[i - 1].isDigit() && text[i + 1].isDigit(); // "1,3"
        const bool isEnd = i == text.size() || (depth == 0 && !isInNumber && QStringView(u",;،、，؛；").contains(c));
        if (!isEnd)
            continue;
        const QString piece = withoutLooseEnds(text.sliced(start, i - start));
        if (!pieces.isEmpty() && CvWords::isLegalForm(piece))
            pieces.back() += u", " + piece;
        else
            appendPiece(pieces, piece);
        start = i + 1;
    }
    return pieces;
}

std::pair<QString, QString> atWord(const QString &text, std::initializer_list<QStringView> words)
{
    for (const QStringView word : words) {
        const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
        if (at > 0 && at + word.size() < text.size())
            return {withoutLooseEnds(QStringView(text).first(at)),
                withoutLooseEnds(QStringView(text).sliced(at + word.size()))};
    }
    return {text, QString()};
}

QString takeAddress(QString &text)
{
    qsizetype start = -1;
    for (const QStringView sign : {QStringView(u"https://"), QStringView(u"http://"), QStringView(u"www.")}) {
        if (start < 0)
            start = text.indexOf(sign, 0, Qt::CaseInsensitive);
    }
    if (start < 0)
        return {};
    qsizetype end = start;
    while (end < text.size() && !text[end].isSpace() && !QStringView(u"|<>\"').,;]").contains(text[end]))
        end += end + 2 < text.size() && QStringView(u".,;").contains(text[end + 1]) && text[end + 2].isLetterOrNumber()
            ? 2
            : 1;
    const QString address = text.sliced(start, end - start);
    text.remove(start, end - start);
    return address;
}

bool isNameLike(QStringView text)
{
    constexpr qsizetype longest = 120;
    constexpr qsizetype mostWords = 16;
    const QStringView name = text.trimmed();
    const auto words = std::ranges::count_if(name.split(u' '), [](QStringView word) { return !word.isEmpty(); });
    if (name.isEmpty() || name.size() > longest || words > mostWords)
        return false;
    if (QStringView(u"!?。؟:;,").contains(name.back()))
        return false;
    const QStringView lastWord = name.sliced(name.lastIndexOf(u' ') + 1);
    return !name.endsWith(u'.') || CvWords::isLegalForm(lastWord) || lastWord.contains(u"o.o.")
        || lastWord.count(u'.') > 1;
}

bool hasLetter(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
}

} // namespace Formats
