// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/docxlines.h"

#include "formats/history/bullets.h"

using namespace Qt::StringLiterals;

namespace Formats
{

namespace
{

bool isShort(const QStringList &cell)
{
    return cell.size() <= 1;
}

QString marked(const QString &line, const DocxParagraph &paragraph)
{
    const qsizetype bullet = bulletLength(line);
    if (paragraph.style.heading > 0)
        return QString(std::min(paragraph.style.heading, 6), u'#') + u' ' + line;
    if (paragraph.style.isItem || bullet > 0)
        return u"- " + line.sliced(bullet);
    return paragraph.isPlain && !paragraph.style.isBold ? line : u"**" + line + u"**";
}

} // namespace

QStringList &DocxLines::target()
{
    if (m_tables.isEmpty())
        return m_lines;
    Table &table = m_tables.last();
    return table.cells.isEmpty() ? table.rows : table.cells.last();
}

void DocxLines::add(const DocxParagraph &paragraph)
{
    QStringList &lines = target();
    const QStringList texts = paragraph.text.split(u'\n');
    for (const QString &text : texts) {
        if (const QString line = text.trimmed(); !line.isEmpty())
            lines.append(marked(line, paragraph));
        else if (m_tables.isEmpty() && texts.size() == 1 && !lines.isEmpty() && !lines.last().isEmpty())
            lines.append(QString()); // an empty paragraph parts what is around it
        else
            continue;
        ++m_count;
    }
}

void DocxLines::beginCell()
{
    if (!m_tables.isEmpty())
        m_tables.last().cells.append(QStringList());
}

/// A short cell beside others stands for their first line ("2019 – 2021 | Developer, Ledger AG"); of two long ones,
/// as a page with columns has them, one follows the other.
void DocxLines::endRow()
{
    if (m_tables.isEmpty())
        return;
    Table &table = m_tables.last();
    QStringList beside;
    for (const QStringList &cell : std::as_const(table.cells)) {
        if (isShort(cell)) {
            beside += cell;
            continue;
        }
        beside.append(cell.first());
        table.rows.append(beside.join(" | "_L1));
        table.rows += cell.sliced(1);
        beside.clear();
    }
    if (!beside.isEmpty())
        table.rows.append(beside.join(" | "_L1));
    table.cells.clear();
}

void DocxLines::endTable()
{
    if (m_tables.isEmpty())
        return;
    endRow();
    const QStringList rows = m_tables.takeLast().rows;
    target() += rows;
}

} // namespace Formats
