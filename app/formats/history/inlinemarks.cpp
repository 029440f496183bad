// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/inlinemarks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Formats
{

namespace
{

constexpr qsizetype longestLinkText = 300;
constexpr qsizetype longestAddress = 1000;

struct Link {
    QStringView label;
    QStringView address;
    qsizetype end = 0;
};

/// Up to the first of two signs, or to the end of what a link may hold.
QStringView upTo(QStringView text, qsizetype from, qsizetype most, QChar sign, QChar stop)
{
    qsizetype end = from;
    while (end < text.size() && end - from < most && text[end] != sign && text[end] != stop)
        ++end;
    return text.sliced(from, end - from);
}

/// The link that begins at `at`, where "[" stands; its end is 0 where it is none.
Link linkAt(QStringView text, qsizetype at)
{
    const QStringView label = upTo(text, at + 1, longestLinkText, u']', u'[');
    const qsizetype middle = at + 1 + label.size();
    if (!text.sliced(middle).startsWith(u"]("))
        return {};
    const QStringView address = upTo(text, middle + 2, longestAddress, u')', u'(');
    const qsizetype close = middle + 2 + address.size();
    return close < text.size() && text[close] == u')' ? Link{label, address.trimmed(), close + 1} : Link{};
}

bool isEdge(QStringView text, qsizetype at)
{
    return at < 0 || at >= text.size() || !text[at].isLetterOrNumber();
}

/// A mark for italics or bold stands at the edge of a word; within one it is part of it (snake_case), and between
/// spaces it is itself (5 * 3).
bool isMark(QStringView text, qsizetype at, qsizetype length)
{
    const bool opens = isEdge(text, at - 1) && at + length < text.size() && !text[at + length].isSpace();
    const bool closes = at > 0 && !text[at - 1].isSpace() && isEdge(text, at + length);
    return opens || closes;
}

qsizetype markLength(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c == u'`')
        return 1;
    if (c != u'*' && c != u'_')
        return 0;
    constexpr qsizetype longest = 3;
    qsizetype length = 1;
    while (length < longest && at + length < text.size() && text[at + length] == c)
        ++length;
    return isMark(text, at, length) ? length : 0;
}

} // namespace

QString withoutInlineMarks(QStringView text)
{
    if (std::ranges::none_of(text, [](QChar c) { return QStringView(u"*_`[\\").contains(c); }))
        return text.toString();
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const Link link = text[i] == u'[' ? linkAt(text, i) : Link{};
        if (link.end > 0) {
            plain += withoutInlineMarks(link.label);
            if (!link.address.isEmpty() && !link.address.contains(link.label))
                plain += u" (" + link.address + u')';
            i = link.end;
        } else if (const qsizetype length = markLength(text, i)) {
            i += length;
        } else {
            const bool isEscape = text[i] == u'\\' && i + 1 < text.size() && text[i + 1].isPunct();
            i += isEscape ? 1 : 0;
            plain += text[i++];
        }
    }
    return plain;
}

} // namespace Formats
