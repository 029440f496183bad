// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/docxtext.h"

#include "formats/cannotread.h"
#include "formats/history/docxlines.h"
#include "formats/history/readhistory.h"
#include "formats/history/wordxml.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Formats
{

namespace
{

constexpr qsizetype deepestXml = 16 * deepestHistory; ///< A table in a cell is a few elements deeper.

class DocxText
{
    Q_DECLARE_TR_FUNCTIONS(Formats::Docx)

public:
    DocxText(const QString &xml, const QHash<QString, DocxStyle> &styles) : m_xml(xml), m_styles(styles) { }

    /// What is wrong, empty where nothing is.
    QString read()
    {
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isDTD())
                return tr("it defines entities, which no word processor writes");
            if (m_xml.isStartElement())
                begin();
            else if (m_xml.isEndElement())
                end();
            else if (m_xml.isCharacters() && m_inText && !m_paragraphs.isEmpty())
                append(m_xml.text());
            if (m_lines.depth() > deepestHistory || m_depth > deepestXml)
                return tr("it is nested more than %1 deep").arg(deepestHistory);
            if (m_lines.count() > mostHistoryLines)
                return tr("it has more than %1 lines").arg(mostHistoryLines);
        }
        if (m_xml.hasError())
            return tr("it is broken at line %1, column %2").arg(m_xml.lineNumber()).arg(m_xml.columnNumber());
        return {};
    }

    QString text() const { return m_lines.text(); }

private:
    void begin()
    {
        ++m_depth;
        // What Fallback holds is the same once more, for older programs; del is text that was taken out.
        if (m_xml.name() == "Fallback"_L1 || (isWord(m_xml) && m_xml.name() == "del"_L1)) {
            m_xml.skipCurrentElement();
            --m_depth;
            return;
        }
        if (!isWord(m_xml))
            return;
        const QStringView name = m_xml.name();
        if (name == "p"_L1)
            m_paragraphs.append(DocxParagraph());
        else if (name == "tbl"_L1)
            m_lines.beginTable();
        else if (name == "tc"_L1)
            m_lines.beginCell();
        else if (!m_paragraphs.isEmpty())
            beginInParagraph(name);
    }

    void beginInParagraph(QStringView name)
    {
        DocxParagraph &paragraph = m_paragraphs.last();
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const QStringView value = attributeOf(attributes, "val"_L1);
        if (name == "pStyle"_L1)
            paragraph.style = m_styles.value(value.toString());
        else if (name == "outlineLvl"_L1 && paragraph.style.heading == 0 && value.toInt() < 9)
            paragraph.style.heading = value.toInt() + 1;
        else if (name == "numId"_L1)
            paragraph.style.isItem = value != "0"_L1; // 0 takes a paragraph out of its style's list
        else if (name == "r"_L1)
            m_isBold = false;
        else if (name == "b"_L1)
            m_isBold = isOn(attributes);
        else if (name == "rStyle"_L1)
            m_isBold = m_styles.value(value.toString()).isBold;
        else if (name == "t"_L1)
            m_inText = true;
        else
            appendSign(name, attributes);
    }

    void appendSign(QStringView name, const QXmlStreamAttributes &attributes)
    {
        QString &text = m_paragraphs.last().text;
        if (name == "tab"_L1 && attributes.isEmpty()) // with attributes it is a stop, in the paragraph's properties
            text += u'\t';
        else if (name == "br"_L1 || name == "cr"_L1)
            text += u'\n';
        else if (name == "noBreakHyphen"_L1)
            text += u'-';
        else if (name == "sym"_L1)
            text += QChar(attributeOf(attributes, "char"_L1).toUShort(nullptr, 16));
    }

    void append(QStringView text)
    {
        DocxParagraph &paragraph = m_paragraphs.last();
        paragraph.text += text;
        paragraph.isPlain |= !m_isBold && !text.trimmed().isEmpty();
    }

    void end()
    {
        --m_depth;
        if (!isWord(m_xml))
            return;
        const QStringView name = m_xml.name();
        if (name == "t"_L1)
            m_inText = false;
        else if (name == "p"_L1 && !m_paragraphs.isEmpty())
            m_lines.add(m_paragraphs.takeLast()); // that of a text box before the one that it is anchored in
        else if (name == "tr"_L1)
            m_lines.endRow();
        else if (name == "tbl"_L1)
            m_lines.endTable();
    }

    QXmlStreamReader m_xml;
    const QHash<QString, DocxStyle> &m_styles;
    DocxLines m_lines;
    QList<DocxParagraph> m_paragraphs; ///< Those that are open: a text box has paragraphs within a paragraph.
    qsizetype m_depth = 0;
    bool m_isBold = false;
    bool m_inText = false;
};

} // namespace

Domain::Result<QString> readDocxText(
    const QByteArray &xml, const QHash<QString, DocxStyle> &styles, const QString &name)
{
    const QString text = xmlText(xml);
    if (hasEndlessTag(text))
        return cannotRead(name, DocxText::tr("it has tags that no word processor writes"));
    DocxText reader(text, styles);
    if (const QString fault = reader.read(); !fault.isEmpty())
        return cannotRead(name, fault);
    return reader.text();
}

} // namespace Formats
