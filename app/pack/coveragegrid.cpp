// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/coveragegrid.h"

#include "pack/canvas.h"
#include "pack/job.h"
#include "pack/text.h"
#include "pack/typeset.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pack
{

namespace
{

constexpr qreal titleWidth = 196 * point;
constexpr qreal narrowestCell = 13 * point; // takes three digits
constexpr qreal widestCell = 20 * point;
constexpr qreal headHeight = 13 * point;
constexpr qreal titleGap = 6 * point;

void drawMark(Canvas &canvas, QPointF centre, bool isBest, const Style &style)
{
    QPainter &painter = canvas.painter;
    const QColor hue = Style::hue(Domain::Part::Action);
    painter.setPen(QPen(hue, 0.8 * point));
    painter.setBrush(isBest ? QBrush(hue) : QBrush(Qt::NoBrush));
    const qreal radius = style.note.pitch * 0.21;
    painter.drawEllipse(centre, radius, radius);
}

} // namespace

CoverageGrid::CoverageGrid(const Job &job)
    : m_job(job)
    , m_style(job.style)
    , m_width(job.page.content.width())
    , m_numbersX(textWidth(QLocale().toString(job.questions.size()), job.style.small))
    , m_cellsX(m_numbersX + titleGap + titleWidth + titleGap)
    , m_marks(job.questions.size())
{
    const qreal room = m_width - m_cellsX;
    const auto fit = static_cast<qsizetype>(room / narrowestCell);
    // As many in each grid, where one does not hold them all.
    const auto stories = std::max<qsizetype>(job.stories.size(), 1);
    const qsizetype grids = (stories + fit - 1) / fit;
    m_columns = (stories + grids - 1) / grids;
    m_cell = std::min(widestCell, room / static_cast<qreal>(m_columns));
    for (qsizetype story = 0; story < job.stories.size(); ++story) {
        for (const Story::Use &use : job.stories[story].uses)
            m_marks[use.question].append({story, use.isBest});
    }
}

Row CoverageGrid::mark(bool isBest, const Style &style)
{
    Row row;
    row.height = style.note.pitch;
    row.paint = [isBest, &style](Canvas &canvas, QPointF place) {
        drawMark(canvas, place + QPointF(3 * point, style.note.pitch / 2), isBest, style);
    };
    return row;
}

Row::Paint CoverageGrid::head(qsizetype first) const
{
    QList<std::pair<qreal, Row::Paint>> numbers;
    for (qsizetype column = 0; column < m_columns && first + column < m_job.stories.size(); ++column) {
        const QString number = QLocale().toString(first + column + 1);
        const qreal width = textWidth(number, m_style.label);
        numbers.append({cellX(column) - width / 2, tightRow(number, m_style.label).paint});
    }
    return [numbers, width = m_width, ink = m_style.ink](Canvas &canvas, QPointF place) {
        for (const auto &[x, paint] : numbers)
            paint(canvas, place + QPointF(x, 0));
        canvas.fill({place.x(), place.y() + headHeight - 0.7 * point, width, 0.7 * point}, ink);
    };
}

Row CoverageGrid::question(qsizetype i, qsizetype first) const
{
    const bool isGap = m_marks[i].isEmpty() && m_job.personal.isMatched;
    const QString number = QLocale().toString(i + 1);
    Flow texts;
    texts.add({tightRow(number, m_style.small)}, 0, m_numbersX - textWidth(number, m_style.small));
    const QString title = m_job.question(i).title;
    texts.add(clippedRows(linkTo(anchorOf(i), title), m_style.note, titleWidth, 1), 0, m_numbersX + titleGap);
    QList<std::pair<qreal, bool>> marks;
    for (const auto &[story, isBest] : m_marks[i]) {
        if (story >= first && story < first + m_columns)
            marks.append({cellX(story - first), isBest});
    }
    if (marks.isEmpty() && (isGap || !m_marks[i].isEmpty())) {
        TextStyle words = m_style.small;
        words.colour = isGap ? Style::hue(Domain::Part::Result) : m_style.dim;
        const QString why = isGap ? Text::tr("nothing yet") : Text::tr("further down");
        texts.add(clippedRows(why, words, m_width - m_cellsX - titleGap, 1), 0, m_cellsX + titleGap);
    }
    Row row;
    row.height = m_style.note.pitch + 0.5 * point;
    row.paint = [=, &style = m_style, rows = texts.rows, width = m_width, height = row.height, bands = m_columns,
                    cellsX = m_cellsX, cell = m_cell](Canvas &canvas, QPointF place) {
        if (isGap)
            canvas.fill({place, QSizeF(width, height)}, style.gapGround);
        for (qsizetype band = marks.isEmpty() ? bands : 1; band < bands; band += 2) {
            const qreal x = place.x() + cellsX + static_cast<qreal>(band) * cell;
            canvas.fill({x, place.y(), cell, height}, style.codeGround);
        }
        canvas.fill({place.x(), place.y() + height - 0.3 * point, width, 0.3 * point}, style.hairline);
        for (const Row &text : rows)
            text.paint(canvas, place + QPointF(text.x, 0));
        for (const auto &[x, isBest] : marks)
            drawMark(canvas, place + QPointF(x, height / 2), isBest, style);
    };
    return row;
}

QList<Row> CoverageGrid::rows(qsizetype first) const
{
    const Row::Paint paintHead = head(first);
    QList<Row> rows;
    Row top;
    top.height = headHeight;
    top.keepWithNext = true;
    top.paint = paintHead;
    rows.append(top);
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        const bool isAnswered = std::ranges::any_of(
            m_marks[i], [&](const auto &mark) { return mark.first >= first && mark.first < first + m_columns; });
        if (first > 0 && !isAnswered)
            continue;
        rows.append(question(i, first));
        // Above the page's first row, where the head of the page leaves room.
        rows.last().paintContinued
            = [paintHead](Canvas &canvas, QPointF place) { paintHead(canvas, place - QPointF(0, headHeight)); };
    }
    rows[1].keepWithNext = rows.size() > 2;
    return rows;
}

} // namespace Pack
