// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/cvlines.h"

#include "formats/history/bullets.h"
#include "formats/history/cvwords.h"
#include "formats/history/encoding.h"
#include "formats/history/inlinemarks.h"
#include "formats/history/period.h"

#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Formats
{

namespace
{

using enum CvLine::Kind;

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\f' || c == u'\v' || c == QChar::LineSeparator
        || c == QChar::ParagraphSeparator;
}

/// Line ends of any system, so that numbers are those of an editor.
QList<QStringView> split(QStringView text)
{
    QList<QStringView> lines;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isLineEnd(text[i]))
            continue;
        lines.append(text.sliced(start, i - start));
        if (text[i] == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            ++i;
        start = i + 1;
    }
    lines.append(text.sliced(start));
    return lines;
}

/// With plain spaces for those of typesetters, and without characters that nobody sees.
QString visible(QStringView line)
{
    QString text = cleanText(line.toString());
    for (QChar &c : text) {
        if (c == QChar::Nbsp || c.unicode() == 0x2007 || c.unicode() == 0x202F)
            c = u' ';
    }
    text.removeIf([](QChar c) {
        return c == QChar::ByteOrderMark || c == QChar::SoftHyphen || (c.unicode() >= 0x200B && c.unicode() <= 0x200F);
    });
    return text;
}

qsizetype indentOf(QStringView line)
{
    qsizetype indent = 0;
    for (const QChar c : line) {
        if (!c.isSpace())
            break;
        indent += c == u'\t' ? 4 : 1;
    }
    return indent;
}

/// "-----", "| --- | --- |", "```": lines that only look.
bool isRule(QStringView text)
{
    return text.startsWith(u"```") || (text.size() >= 3 && std::ranges::all_of(text, [](QChar c) {
        return QStringView(u"-=_*~ |:+─━═–—").contains(c);
    }));
}

/// "| Years | Company |" above "| --- | --- |": the names of columns. Where the first row of a table is one like the
/// others, it stays.
bool isTableHead(QStringView text, QStringView rule)
{
    if (!rule.contains(u'|') || !rule.contains(u'-') || !isRule(rule))
        return false;
    const QList<QStringView> cells = text.split(u'|', Qt::SkipEmptyParts);
    return !cells.isEmpty() && std::ranges::all_of(cells, CvWords::isColumnName);
}

qsizetype headingLevel(QStringView text)
{
    const auto end = std::ranges::find_if(text, [](QChar c) { return c != u'#'; });
    const qsizetype level = end - text.begin();
    return level >= 1 && level <= 6 && level < text.size() && text[level].isSpace() ? level : 0;
}

/// "o Ran the meeting": what is left of a hollow bullet where text was pasted. In some languages it is a word, too.
bool isPastedBullet(QStringView text)
{
    return text.startsWith(u"o ") && text.size() > 2 && (text[2].isUpper() || text[2].isDigit());
}

/// The length of the mark that makes the text a bullet or an item of a list, with the space behind it; 0 where it is
/// none.
qsizetype markLength(QStringView text)
{
    static constexpr QStringView always = u"•●▪‣◦■◆❖➢▸►・∙";
    if (always.contains(text.front()))
        return 1;
    if (isPastedBullet(text))
        return 2;
    if (const qsizetype bullet = text.size() > 1 && text[1].isSpace() ? bulletLength(text) : 0)
        return bullet;
    qsizetype digits = 0;
    while (digits < text.size() && digits < 4 && text[digits].isDigit())
        ++digits;
    const bool isNumbered = digits > 0 && digits < 4 && digits + 1 < text.size()
        && QStringView(u".)").contains(text[digits]) && text[digits + 1].isSpace();
    if (!isNumbered)
        return 0;
    const auto period = findPeriod(text.first(std::min<qsizetype>(text.size(), 40)));
    return period && period->from == 0 ? 0 : digits + 2;
}

/// "| Ledger AG | 2019 |" is its cells.
QStringView withoutFrame(QStringView text)
{
    if (text.size() > 2 && text.startsWith(u'|') && text.endsWith(u'|'))
        return text.sliced(1, text.size() - 2).trimmed();
    return text.startsWith(u"> ") ? text.sliced(2).trimmed() : text;
}

bool isStrong(QStringView text)
{
    const bool isItalic = text.size() > 2 && (text.front() == u'*' || text.front() == u'_')
        && text.front() == text.back() && !text[1].isSpace();
    return text.startsWith(u"**") || text.startsWith(u"__") || isItalic;
}

/// "[x] done" is what is done.
QStringView withoutBox(QStringView text)
{
    const bool hasBox = text.startsWith(u"[x] ", Qt::CaseInsensitive) || text.startsWith(u"[ ] ");
    return hasBox ? text.sliced(4).trimmed() : text;
}

CvLine lineFrom(QStringView raw, int number)
{
    CvLine line{.kind = Blank, .number = number, .level = 0, .indent = indentOf(raw), .isStrong = false, .text = {}};
    QStringView text = withoutFrame(raw.trimmed());
    if (text.isEmpty() || isRule(text))
        return line;
    line.kind = Text;
    if (const qsizetype level = headingLevel(text)) {
        line.kind = Heading;
        line.level = static_cast<int>(level);
        text = text.sliced(level).trimmed();
        while (text.endsWith(u'#'))
            text = text.chopped(1).trimmed();
    } else if (const qsizetype mark = markLength(text)) {
        line.kind = Bullet;
        text = withoutBox(text.sliced(mark).trimmed());
    }
    line.isStrong = isStrong(text);
    line.text = withoutInlineMarks(text).trimmed();
    if (line.text.isEmpty())
        line.kind = Blank;
    return line;
}

void emptyLine(CvLine &line)
{
    line.kind = Blank;
    line.text.clear();
}

} // namespace

qsizetype countLines(QStringView text)
{
    qsizetype lines = text.isEmpty() || isLineEnd(text.back()) ? 0 : 1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isHalf = text[i] == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n';
        lines += isLineEnd(text[i]) && !isHalf ? 1 : 0;
    }
    return lines;
}

QList<CvLine> cvLines(const QString &text)
{
    QList<CvLine> lines;
    constexpr qsizetype longestUnderlined = 60; // Longer ones are prose above a rule.
    int number = 0;
    for (const QStringView raw : split(text)) {
        const QString line = visible(raw);
        const QStringView rule = QStringView(line).trimmed();
        const bool underlines
            = rule.size() >= 3 && (rule.count(u'=') == rule.size() || rule.count(u'-') == rule.size());
        if (underlines && !lines.isEmpty() && lines.back().kind == Text
            && lines.back().text.size() <= longestUnderlined) {
            lines.back().kind = Heading;
            lines.back().level = rule.front() == u'=' ? 1 : 2;
        }
        if (!lines.isEmpty() && isTableHead(lines.back().text, rule))
            emptyLine(lines.back());
        lines.append(lineFrom(line, ++number));
    }
    return lines;
}

} // namespace Formats
