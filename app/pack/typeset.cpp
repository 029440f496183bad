// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/typeset.h"

#include "pack/canvas.h"
#include "pack/scriptfonts.h"
#include "pack/text.h"

#include <QFontMetricsF>
#include <QTextBoundaryFinder>
#include <QTextLayout>
#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace Pack
{

namespace
{

using LayoutPtr = std::shared_ptr<QTextLayout>;

LayoutPtr layOut(const QString &text, const QList<QTextLayout::FormatRange> &looks, const TextStyle &style, qreal width)
{
    const bool isPlain = isEveryday(text);
    auto layout = std::make_shared<QTextLayout>(text, isPlain ? style.font : withEastAsian(style.font, text));
    const bool runsLeft = text.isRightToLeft();
    QTextOption option(runsLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(runsLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTabStopDistance(24 * point);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    layout->setFormats(isPlain ? looks : looks + emojiLooks(text));
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine())
        line.setLineWidth(width);
    layout->endLayout();
    return layout;
}

/// The looks within a stretch of the text, counted from its start.
QList<QTextLayout::FormatRange> looksWithin(const QList<QTextLayout::FormatRange> &looks, int start, int length)
{
    QList<QTextLayout::FormatRange> within;
    for (QTextLayout::FormatRange look : looks) {
        const int first = std::max(look.start, start);
        look.length = std::min(look.start + look.length, start + length) - first;
        look.start = first - start;
        if (look.length > 0)
            within.append(look);
    }
    return within;
}

/// The text up to there, without half a character or the blank before what is left out.
QString cutAt(const QString &text, qsizetype length)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(length);
    if (!finder.isAtBoundary())
        length = std::max<qsizetype>(finder.toPreviousBoundary(), 0);
    return text.first(length).trimmed() + u'…';
}

} // namespace

QList<Row> textRows(const StyledText &text, const TextStyle &style, qreal width)
{
    QList<Row> rows;
    int start = 0;
    const QStringList verses = text.text.split(u'\n');
    for (const QString &verse : verses) {
        const int length = static_cast<int>(verse.size());
        const LayoutPtr layout = layOut(verse, looksWithin(text.looks, start, length), style, width);
        for (int i = 0; i < layout->lineCount(); ++i) {
            Row row;
            row.height = style.pitch;
            row.paint = [layout, i, baseline = style.baseline, colour = style.colour](Canvas &canvas, QPointF place) {
                canvas.drawLine(*layout, i, place + QPointF(0, baseline), colour);
            };
            rows.append(std::move(row));
        }
        start += length + 1;
    }
    avoidLoneLines(rows);
    return rows;
}

QList<Row> clippedRows(const StyledText &text, const TextStyle &style, qreal width, int mostLines)
{
    StyledText shown(text);
    // No more than might fit is looked at, however long the text is.
    const qsizetype most = static_cast<qsizetype>(width * mostLines / (style.font.pixelSize() * 0.2));
    shown.text = text.text.left(most);
    shown.text.replace(u'\n', u' ');
    QList<Row> rows = textRows(shown, style, width);
    if (rows.size() <= mostLines && text.text.size() <= most)
        return rows;
    qsizetype fits = 0;
    for (qsizetype tooMuch = shown.text.size(); fits + 1 < tooMuch;) {
        const qsizetype middle = (fits + tooMuch) / 2;
        const StyledText tried{cutAt(shown.text, middle), text.looks};
        (textRows(tried, style, width).size() <= mostLines ? fits : tooMuch) = middle;
    }
    return textRows({cutAt(shown.text, fits), text.looks}, style, width);
}

qreal textWidth(const QString &text, const TextStyle &style)
{
    return QFontMetricsF(style.font).horizontalAdvance(text);
}

Row tightRow(const QString &text, const TextStyle &style)
{
    return textRows(text, style, textWidth(text, style) + 0.5 * point).constFirst(); // as widths are rounded
}

QList<Row> beside(QList<Row> rows, const Row &more, QPointF offset)
{
    rows.first().paint = [own = rows.first().paint, paint = more.paint, offset](Canvas &canvas, QPointF place) {
        own(canvas, place);
        paint(canvas, place + offset);
    };
    return rows;
}

QList<Row> kept(QList<Row> rows)
{
    for (Row &row : rows)
        row.keepWithNext = true;
    return rows;
}

QList<Row> ruledLines(int count, qreal width, const Style &style)
{
    Row row;
    row.height = 19.5 * point;
    row.paint = [width, height = row.height, colour = style.hairline](Canvas &canvas, QPointF place) {
        canvas.fill({place.x(), place.y() + height, width, 0.6 * point}, colour);
    };
    QList<Row> rows(count, row);
    avoidLoneLines(rows);
    return rows;
}

Flow section(const QString &heading, const QList<Row> &items, qreal width, const Style &style)
{
    Row rule;
    rule.height = 5 * point;
    rule.keepWithNext = true;
    rule.paint = [width, colour = style.ink](Canvas &canvas, QPointF place) {
        canvas.fill({place.x(), place.y(), width, 0.7 * point}, colour);
    };
    Flow flow;
    flow.add({rule});
    flow.add(kept(textRows(heading, style.label, width)));
    flow.add(items, 2 * point);
    return flow;
}

QList<Row> sideBySide(const Flow &left, const Flow &right, qreal rightX, qreal tallest)
{
    Row row;
    row.height = std::max(left.height(), right.height());
    if (row.height > tallest) {
        Flow stacked = left;
        stacked.add(right.rows, 14 * point);
        return stacked.rows;
    }
    row.paint = [left, right, rightX](Canvas &canvas, QPointF place) {
        left.paint(canvas, place, 0, left.rows.size());
        right.paint(canvas, place + QPointF(rightX, 0), 0, right.rows.size());
    };
    return {row};
}

QList<Row> labelled(const MarginLabel &label, QList<Row> rows, const Style &style)
{
    if (rows.isEmpty())
        return rows;
    const qreal width = PageGeometry::labelColumn - 8 * point;
    TextStyle name = style.label;
    name.colour = label.colour;
    const auto column = [&](const QString &detail) {
        Flow flow;
        flow.add(textRows(label.name, name, width));
        if (!detail.isEmpty())
            flow.add(textRows(detail, style.small, width));
        return flow;
    };
    const auto beside = [drop = style.body.baseline - style.label.baseline](const Flow &flow, qreal x) {
        return [flow, offset = QPointF(-PageGeometry::labelColumn - x, drop)](
                   Canvas &canvas, QPointF place) { flow.paint(canvas, place + offset, 0, flow.rows.size()); };
    };

    const Flow first = column(label.detail);
    Flow text;
    text.add(rows);
    rows.last().height += std::max(0.0, first.height() + 2 * point - text.height());
    rows.first().paint
        = [own = rows.first().paint, name = beside(first, rows.first().x)](Canvas &canvas, QPointF place) {
              if (own)
                  own(canvas, place);
              name(canvas, place);
          };
    const Flow again = column(Text::tr("continued"));
    qreal rest = text.height();
    for (Row &row : rows) {
        if (rest < text.height() && rest >= again.height()) // what follows has a label of its own
            row.paintContinued = beside(again, row.x);
        rest -= row.height + row.gap;
        row.x += PageGeometry::labelColumn;
    }
    return rows;
}

} // namespace Pack
