// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/markdownrows.h"

#include "pack/canvas.h"
#include "pack/codeblock.h"
#include "pack/markdown.h"
#include "pack/table.h"
#include "pack/typeset.h"

#include <QTextCharFormat>

namespace Pack
{

namespace
{

constexpr qreal listIndent = 17 * point;
constexpr qreal quoteIndent = 11 * point;
/// Deeper nesting is no longer indented, so that there is room for words.
constexpr qsizetype deepestIndent = 6;

QTextCharFormat lookOf(const Markdown::Span &span, const Style &style)
{
    QTextCharFormat look;
    if (span.looks & Markdown::Look::Italic)
        look.setFontItalic(true);
    if (span.looks & Markdown::Look::Bold)
        look.setFontWeight(QFont::Bold);
    if (span.looks & Markdown::Look::Struck)
        look.setFontStrikeOut(true);
    if (span.looks & Markdown::Look::Code) {
        look.setFontFamilies(style.code.font.families());
        look.setProperty(QTextFormat::FontPixelSize, qRound(9.2 * point));
        look.setBackground(style.codeGround);
    }
    if (!span.link.isEmpty()) {
        look.setAnchor(true);
        look.setAnchorHref(QString::fromLatin1(span.link));
        look.setFontUnderline(true);
    }
    return look;
}

StyledText dress(const Markdown::Text &text, const Style &style)
{
    StyledText dressed(text.text);
    for (const Markdown::Span &span : text.spans)
        dressed.looks.append({static_cast<int>(span.start), static_cast<int>(span.length), lookOf(span, style)});
    return dressed;
}

/// Sets blocks one by one; the width is what their containers leave of the column.
class Typesetter
{
public:
    Typesetter(qreal width, const Style &style, const Highlighting::Highlighter &highlighter)
        : m_width(width)
        , m_style(style)
        , m_highlighter(highlighter)
    {
    }

    QList<Row> set(const Markdown::Block &block) const
    {
        qreal indent = 0;
        QList<qreal> bars;
        for (const Markdown::Container container : block.inside.first(std::min(block.inside.size(), deepestIndent))) {
            if (container == Markdown::Container::Quote)
                bars.append(indent);
            indent += container == Markdown::Container::Quote ? quoteIndent : listIndent;
        }
        QList<Row> rows = content(block, m_width - indent);
        if (rows.isEmpty())
            return rows;
        rows.first().gap = gapAbove(block);
        // Text that runs to the left is indented from the right.
        const bool isIndentedLeft = !block.text.text.isRightToLeft();
        if (!block.marker.isEmpty())
            addMarker(rows.first(), block.marker, isIndentedLeft ? -listIndent : m_width - indent + 4 * point);
        for (Row &row : rows) {
            row.x += isIndentedLeft ? indent : 0;
            for (const qreal bar : std::as_const(bars))
                addBar(row, bar - row.x);
        }
        return rows;
    }

private:
    static qreal gapAbove(const Markdown::Block &block)
    {
        if (block.tight)
            return 1.5 * point;
        return (block.kind == Markdown::Block::Kind::Heading ? 9 : 6) * point;
    }

    QList<Row> content(const Markdown::Block &block, qreal width) const
    {
        switch (block.kind) {
        case Markdown::Block::Kind::Heading:
            return kept(textRows(dress(block.text, m_style), m_style.heading, width));
        case Markdown::Block::Kind::Code:
            return codeRows({block.text.text, block.language}, width, m_style, m_highlighter);
        case Markdown::Block::Kind::Table: {
            QList<QList<StyledText>> cells;
            for (const QList<Markdown::Text> &row : block.rows) {
                cells.append(QList<StyledText>{});
                for (const Markdown::Text &cell : row)
                    cells.last().append(dress(cell, m_style));
            }
            return tableRows(cells, width, m_style);
        }
        case Markdown::Block::Kind::Rule: {
            Row rule;
            rule.height = point;
            rule.paint = [width, colour = m_style.hairline](Canvas &canvas, QPointF place) {
                canvas.fill({place.x(), place.y(), width, 0.6 * point}, colour);
            };
            return {rule};
        }
        case Markdown::Block::Kind::Paragraph:
            break;
        }
        return textRows(dress(block.text, m_style), m_style.body, width);
    }

    void addMarker(Row &row, const QString &marker, qreal x) const
    {
        row.paint = [text = row.paint, x, mark = tightRow(marker, m_style.body).paint](Canvas &canvas, QPointF place) {
            mark(canvas, place + QPointF(x, 0));
            text(canvas, place);
        };
    }

    void addBar(Row &row, qreal x) const
    {
        row.paint
            = [content = row.paint, x, height = row.height, colour = m_style.hairline](Canvas &canvas, QPointF place) {
                  canvas.fill({place.x() + x, place.y() - 0.5 * point, 1.5 * point, height + 0.5 * point}, colour);
                  content(canvas, place);
              };
    }

    qreal m_width;
    const Style &m_style;
    const Highlighting::Highlighter &m_highlighter;
};

} // namespace

QList<Row> markdownRows(
    const QString &source, qreal width, const Style &style, const Highlighting::Highlighter &highlighter)
{
    const Typesetter typesetter(width, style, highlighter);
    Flow flow;
    const QList<Markdown::Block> blocks = Markdown::parse(source);
    for (const Markdown::Block &block : blocks) {
        flow.add(typesetter.set(block));
        // "I did three things:" goes with the list or the code that it announces.
        if (!flow.rows.isEmpty() && block.text.text.endsWith(u':'))
            flow.rows.last().keepWithNext = true;
    }
    if (!flow.rows.isEmpty())
        flow.rows.first().gap = 0;
    return flow.rows;
}

} // namespace Pack
