// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/codeblock.h"

#include "highlighting/highlighter.h"
#include "pack/canvas.h"
#include "pack/typeset.h"

namespace Pack
{

namespace
{

constexpr qreal codeIndent = 9 * point;
constexpr qreal padding = 6 * point;
constexpr qreal barWidth = 1.5 * point;
/// Grounds of neighbouring lines overlap, or a hairline would show between them.
constexpr qreal overlap = 0.5 * point;

StyledText dress(const Code &code, const Highlighting::Highlighter &highlighter)
{
    StyledText dressed(code.text);
    const QStringList lines = code.text.split(u'\n');
    const QList<QList<Highlighting::Span>> spans = highlighter.spans(lines, code.language);
    int start = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        for (const Highlighting::Span &span : spans[i])
            dressed.looks.append({start + span.start, span.length, span.format});
        start += static_cast<int>(lines[i].size()) + 1;
    }
    return dressed;
}

} // namespace

QList<Row> codeRows(const Code &code, qreal width, const Style &style, const Highlighting::Highlighter &highlighter)
{
    QList<Row> rows = textRows(dress(code, highlighter), style.code, width - 2 * codeIndent);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const qreal top = i == 0 ? padding : 0;
        const qreal above = i == 0 ? 0 : overlap;
        rows[i].height += top + (i + 1 == rows.size() ? padding : 0);
        rows[i].paint = [text = rows[i].paint, top, above, width, height = rows[i].height, ground = style.codeGround,
                            bar = style.codeBar](Canvas &canvas, QPointF place) {
            const QRectF area(place.x(), place.y() - above, width, height + above);
            canvas.fill(area, ground);
            canvas.fill({area.topLeft(), QSizeF(barWidth, area.height())}, bar);
            text(canvas, place + QPointF(codeIndent, top));
        };
    }
    return rows;
}

} // namespace Pack
