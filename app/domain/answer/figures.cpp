// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/answer/figures.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Domain
{

namespace
{

/// A number, or a range of two; what is before it, as a currency; and a sign or word behind it.
QRegularExpression figurePattern()
{
    const QString number = u"\\d++(?:[.,'\u2019]\\d++)*+"_s;
    const QString spelled = u"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|"
                            "forty|fifty|sixty|ninety|hundred|thousand|dozens?)"_s;
    const QString range = u"(?:%1(?:\\s?(?:-|\u2013|to|of|→)\\s?[$€£]?%1)?)"_s.arg(number);
    return QRegularExpression(u"(?<![\\w.,/#+-])(?:(?<percentile>p\\d{2,3}(?:\\.\\d+)?)(?!\\w)|"
                              "(?<number>(?:[$€£¥]\\s?)?%1|%2(?!\\w))(?<sign>\\s?[%‰×€£]|(?:ms|x|k|m|bn|gb|tb|mb|kb|"
                              "rps|qps|h|min|s|d)(?!\\w))?"
                              "(?:[\\s\u00A0-](?<word>[a-z][\\w/-]*))?)"_s.arg(range, spelled),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// Words behind a number that say nothing of what it counts.
bool countsNothing(const QString &word)
{
    static const QSet<QString> words{u"and"_s, u"or"_s, u"in"_s, u"to"_s, u"from"_s, u"with"_s, u"for"_s, u"on"_s,
        u"at"_s, u"of"_s, u"by"_s, u"the"_s, u"a"_s, u"an"_s, u"as"_s, u"is"_s, u"was"_s, u"but"_s, u"while"_s,
        u"when"_s, u"after"_s, u"before"_s, u"into"_s, u"through"_s, u"via"_s, u"using"_s, u"under"_s, u"over"_s};
    return words.contains(word);
}

bool isYear(const QString &number)
{
    static const QRegularExpression year(u"^(?:19|20)\\d\\d(?:\\s?[-\u2013]\\s?(?:19|20)\\d\\d)?$"_s);
    return year.match(number).hasMatch();
}

/// "Java 17": the word before the number is a name, and the text does not begin with it.
bool belongsToName(const QString &text, qsizetype at)
{
    static const QRegularExpression name(u"[^.!?\\s]\\s+\\p{Lu}[\\w.+#-]*\\s$"_s);
    static const QRegularExpression label(
        u"(?:^|\\s)(?:version|[Vv]|phase|step|Java|Python|PHP|Node|Go|ISO|RFC|HTTP)\\s$"_s);
    constexpr qsizetype longestName = 60;
    const qsizetype from = std::max<qsizetype>(at - longestName, 0);
    const QString before = text.sliced(from, at - from);
    return before.contains(name) || before.contains(label);
}

/// The figure that a match is; empty where it is none.
QString figureOf(const QRegularExpressionMatch &match, const QString &text)
{
    if (match.hasCaptured(u"percentile"))
        return match.captured(u"percentile");
    const QString number = match.captured(u"number").trimmed();
    const QString sign = match.captured(u"sign");
    const QString word = match.captured(u"word");
    const bool isCounted = !word.isEmpty() && word[0].isLower() && !countsNothing(word);
    const bool isDigit = number[0].isDigit();
    if (sign.isEmpty() && (isYear(number) || (isDigit && belongsToName(text, match.capturedStart(u"number")))))
        return {};
    if (!isDigit && number[0].isLetter() && !isCounted)
        return {}; // "one of two"
    if (isCounted && sign.isEmpty())
        return text.sliced(match.capturedStart(u"number"), match.capturedEnd(u"word") - match.capturedStart(u"number"))
            .trimmed();
    return number + sign;
}

/// Calls for each figure, until that gives false.
template <typename Visit>
void visitFigures(const QString &text, Visit visit)
{
    static const QRegularExpression pattern = figurePattern();
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text)) {
        const QString figure = figureOf(match, text);
        if (!figure.isEmpty() && !visit(figure))
            return;
    }
}

} // namespace

QStringList figuresIn(const QString &text)
{
    QStringList figures;
    visitFigures(text, [&figures](const QString &figure) {
        if (!figures.contains(figure))
            figures.append(figure);
        return true;
    });
    return figures;
}

bool hasFigure(const QString &text)
{
    bool found = false;
    visitFigures(text, [&found](const QString &) {
        found = true;
        return false;
    });
    return found;
}

} // namespace Domain
