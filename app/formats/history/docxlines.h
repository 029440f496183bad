// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/history/docxstyles.h"

#include <QList>
#include <QStringList>

namespace Formats
{

/// A paragraph as it is being read.
struct DocxParagraph {
    QString text;
    DocxStyle style;
    bool isPlain = false; ///< Something in it is not bold.
};

/// The lines that a document's paragraphs and tables become, in light Markdown.
class DocxLines
{
public:
    void add(const DocxParagraph &paragraph);
    void beginTable() { m_tables.append(Table()); }
    void beginCell();
    void endRow();
    void endTable();
    qsizetype depth() const { return m_tables.size(); }
    qsizetype count() const { return m_count; } ///< Of the lines so far, those in open tables too.
    QString text() const { return m_lines.join(u'\n'); }

private:
    struct Table {
        QList<QStringList> cells; ///< Of the current row.
        QStringList rows;
    };

    QStringList &target();

    QStringList m_lines;
    QList<Table> m_tables; ///< Those that are open, one in the other.
    qsizetype m_count = 0;
};

} // namespace Formats
