// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/printed.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace Printed
{

namespace
{

constexpr double width = 595;

void draw(QPainter &painter, const Line &line)
{
    QFont font = painter.font();
    font.setPointSizeF(line.size);
    font.setBold(line.isBold);
    painter.setFont(font);
    const bool isFromRight = line.text.isRightToLeft();
    painter.setLayoutDirection(isFromRight ? Qt::RightToLeft : Qt::LeftToRight);
    const double x = isFromRight ? width - line.x - painter.fontMetrics().horizontalAdvance(line.text) : line.x;
    painter.drawText(QPointF(x, line.y), line.text);
}

} // namespace

QByteArray pdf(const QList<QList<Line>> &pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(72);
    QPainter painter(&writer);
    for (qsizetype page = 0; page < pages.size(); ++page) {
        if (page > 0)
            writer.newPage();
        for (const Line &line : pages[page])
            draw(painter, line);
    }
    painter.end();
    return buffer.data();
}

QByteArray pdf(const QStringList &lines)
{
    constexpr double top = 60;
    constexpr double bottom = 780;
    constexpr double step = 15;
    QList<QList<Line>> pages{{}};
    double y = top;
    for (const QString &text : lines) {
        if (y > bottom) {
            pages.append(QList<Line>());
            y = top;
        }
        pages.last().append({.x = 60, .y = y, .text = text, .size = 10, .isBold = false});
        y += step;
    }
    return pdf(pages);
}

} // namespace Printed
