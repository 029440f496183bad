// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/pdftext.h"

#include "formats/history/bullets.h"
#include "formats/history/cventries.h"
#include "formats/history/pdflayout.h"
#include "formats/history/pdfmargins.h"
#include "formats/history/period.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Formats
{

namespace
{

constexpr qreal headingSize = 1.4; ///< Times the middle height of a line: signs with and without tails differ less.
constexpr qsizetype longestHeading = 60;
constexpr qreal fullShare = 0.85; ///< A line that is wrapped reaches so far into its column at the least…
constexpr qsizetype shortestFull = 22; ///< …and has so many signs, or it is one of a list of names, say.
constexpr QChar softHyphen(0x00AD);

/// Signs that a font has instead of letters: ligatures, Chinese radicals, Arabic letters in their shapes.
bool isShape(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0xFB00 && code <= 0xFDFF) || (code >= 0xFE70 && code < 0xFEFF)
        || (code >= 0x2E80 && code <= 0x2FDF);
}

QString folded(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c == QChar(0xFFFE) || c == QChar(0x0002)) // how QtPdf marks a word that was parted
            result += softHyphen;
        else if (isShape(c))
            result += QString(c).normalized(QString::NormalizationForm_KC);
        else
            result += c == QChar::Nbsp ? QChar(u' ') : c;
    }
    return result.trimmed();
}

qreal middleHeight(const QList<PdfLine> &lines)
{
    QList<qreal> heights;
    for (const PdfLine &line : lines) {
        if (!line.box.isNull())
            heights.append(line.box.height());
    }
    std::ranges::sort(heights);
    return heights.isEmpty() ? 0 : heights[heights.size() / 2];
}

QString lastWord(const QString &text)
{
    const auto end = std::find_if_not(text.rbegin(), text.rend(), [](QChar c) { return c.isLetter() || c == u'-'; });
    return text.sliced(text.rend() - end);
}

QString firstWord(const QString &text)
{
    return text.first(std::ranges::find_if_not(text, [](QChar c) { return c.isLetter(); }) - text.begin());
}

/// An address, say; in scripts without spaces any line is one.
bool isOneWord(const QString &text)
{
    return !text.contains(u' ') && text.front().unicode() < 0x3000;
}

/// Puts the lines of a PDF together as somebody would type them.
class Flow
{
public:
    Flow(const QList<PdfLine> &lines) : m_lines(lines), m_height(middleHeight(lines))
    {
        for (const PdfLine &line : lines) {
            for (const QString &word : line.text.split(u' ', Qt::SkipEmptyParts))
                m_words.insert(word);
        }
    }

    QString text()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const PdfLine *above = i > 0 ? &m_lines[i - 1] : nullptr;
            if (above && isSameItem(*above, m_lines[i]))
                carryOn(m_lines[i].text);
            else
                begin(m_lines[i]);
        }
        return m_result.join(u'\n');
    }

private:
    bool isHeading(const PdfLine &line) const
    {
        return m_height > 0 && line.box.height() > m_height * headingSize && line.text.size() <= longestHeading;
    }

    void begin(const PdfLine &line)
    {
        const qsizetype bullet = bulletLength(line.text);
        if (bullet > 0 && bullet < line.text.size())
            m_itemLeft = line.box.left();
        m_isItem = bullet > 0;
        if (isHeading(line) && bullet == 0)
            m_result.append((m_result.isEmpty() ? u"# "_s : u"## "_s) + line.text);
        else
            m_result.append(bullet > 0 ? u"- " + line.text.sliced(bullet) : line.text);
    }

    /// Whether a line carries on what the one above says: an item that is indented further, or prose that filled
    /// the line above.
    bool isSameItem(const PdfLine &above, const PdfLine &line) const
    {
        if (bulletLength(line.text) > 0 || line.isParted || above.isParted || isHeading(above) || isHeading(line))
            return false;
        if (above.text.endsWith(softHyphen) || m_result.last() == "- "_L1)
            return true;
        if (above.box.isNull() || line.box.isNull())
            return m_isItem && !line.text.isEmpty() && line.text.front().isLower();
        const bool isNear = line.box.top() - above.box.bottom() < std::max(above.box.height(), m_height) * 1.2
            && line.box.top() > above.box.center().y();
        const bool isFull = above.box.right() > above.right * fullShare && above.text.size() >= shortestFull
            && !isOneWord(above.text);
        if (!isNear || findPeriod(line.text))
            return false;
        if (m_isItem && QStringView(u",、،").contains(above.text.back()))
            return true; // where no letter is lower-case, and the blanks before it do not show
        if (m_isItem)
            return line.box.left() > m_itemLeft + 2 && (isFull || line.text.front().isLower());
        return isFull && !findPeriod(above.text) && std::abs(line.box.left() - above.box.left()) < m_height;
    }

    /// A hyphen at the line's end belongs to the word where the text has the word with it elsewhere, or one in it
    /// already: state-of-the-art.
    void carryOn(const QString &text)
    {
        QString &item = m_result.last();
        if (item.endsWith(softHyphen)) {
            item.chop(1);
        } else if (item.endsWith(u'-') && item.size() > 1 && item[item.size() - 2].isLetter()
            && text.front().isLower()) {
            const QString word = lastWord(item);
            const bool isOwn = word.count(u'-') > 1 || m_words.contains(word + firstWord(text));
            if (!isOwn)
                item.chop(1);
        } else {
            appendLine(item, text);
            return;
        }
        item += text;
    }

    const QList<PdfLine> &m_lines;
    qreal m_height;
    QSet<QString> m_words;
    QStringList m_result;
    bool m_isItem = false;
    qreal m_itemLeft = 0;
};

} // namespace

PdfText textOfPdf(const QList<PdfPage> &pages)
{
    QList<QList<PdfLine>> lines;
    for (const PdfPage &page : pages) {
        lines.append(linesOfPdf(page));
        for (PdfLine &line : lines.last())
            line.text = folded(line.text);
        lines.last().removeIf([](const PdfLine &line) { return line.text.isEmpty(); });
    }
    PdfText result;
    result.leftOut = takeMargins(lines);
    QList<PdfLine> all;
    for (const QList<PdfLine> &page : std::as_const(lines))
        all += page;
    result.text = Flow(all).text();
    result.text.remove(softHyphen);
    return result;
}

} // namespace Formats
