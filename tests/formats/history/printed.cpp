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

/// A line from right to left as its signs stand on the page, numbers and other scripts in their own direction.
QString onPage(const QString &line)
{
    QString signs;
    QString run; // from left to right
    for (const QChar c : line) {
        const bool isWithin = !run.isEmpty() && (c == u'@' || c == u'.' || c == u'+');
        if (c.isDigit() || c.script() == QChar::Script_Latin || isWithin) {
            run.append(c);
            continue;
        }
        const QChar shown = c.hasMirrored() ? c.mirroredChar() : c;
        signs.prepend(run);
        signs.prepend(shown);
        run.clear();
    }
    return run + signs;
}

void draw(QPainter &painter, const Line &line)
{
    QFont font = painter.font();
    font.setPointSizeF(line.size);
    font.setBold(line.isBold);
    painter.setFont(font);
    if (!line.text.isRightToLeft()) {
        painter.drawText(QPointF(line.x, line.y), line.text);
        return;
    }
    // Sign by sign: of letters that are joined, Qt writes the shapes without what they mean, which word processors
    // write.
    const QString signs = onPage(line.text);
    double x = width - line.x;
    for (auto sign = signs.crbegin(); sign != signs.crend(); ++sign) {
        x -= painter.fontMetrics().horizontalAdvance(*sign);
        painter.drawText(QPointF(x, line.y), QString(*sign));
    }
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
