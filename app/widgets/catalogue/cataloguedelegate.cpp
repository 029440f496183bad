// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/catalogue/cataloguedelegate.h"

#include "domain/guide/searchindex.h"
#include "models/cataloguemodel.h"
#include "widgets/theme/colours.h"
#include "widgets/theme/elided.h"
#include "widgets/theme/levelmark.h"
#include "widgets/theme/measures.h"
#include "widgets/theme/stateicon.h"
#include "widgets/theme/triangle.h"

#include <QPainter>
#include <QTextLayout>

namespace Widgets
{

using Models::CatalogueModel;

namespace
{

constexpr int ringColumn = 22; ///< From the margin to the title, which the ring stands in.
constexpr int levelColumn = 20; ///< From the title to the margin, which the priority's mark stands in.
constexpr int titleLines = 2;

/// The title broken into at most two lines of that width; what does not fit is elided.
void layOut(QTextLayout &layout, int width, const QFontMetrics &metrics)
{
    QString text = layout.text();
    layout.beginLayout();
    for (int number = 0; number < titleLines; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition(QPointF(0, number * metrics.height()));
    }
    layout.endLayout();
    const int shown = layout.lineCount() == 0
        ? 0
        : layout.lineAt(layout.lineCount() - 1).textStart() + layout.lineAt(layout.lineCount() - 1).textLength();
    if (shown >= text.size())
        return;
    const int lastStart = layout.lineAt(layout.lineCount() - 1).textStart();
    text = text.first(lastStart) + metrics.elidedText(text.sliced(lastStart), Qt::ElideRight, width);
    layout.setText(text);
    layOut(layout, width, metrics);
}

QList<QTextLayout::FormatRange> marks(const QModelIndex &index, const Colours &colours)
{
    QList<QTextLayout::FormatRange> ranges;
    QTextCharFormat marked;
    marked.setBackground(colours.mark);
    const auto found = index.data(CatalogueModel::MatchedRole).value<QList<Domain::TextRange>>();
    for (const Domain::TextRange &range : found)
        ranges.append({static_cast<int>(range.start), static_cast<int>(range.length), marked});
    return ranges;
}

} // namespace

QSize CatalogueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    return {100, titleLines * option.fontMetrics.height() + 8};
}

void CatalogueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.parent().isValid())
        paintQuestion(*painter, option, index);
    else
        paintBranch(*painter, option, index);
    painter->restore();
}

void CatalogueDelegate::paintBranch(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours colours(option.palette);
    const QRect row = option.rect.adjusted(rowMargin, 0, -rowMargin, 0);
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, colours.accentSoft);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(colours.accent, 1));
        painter.drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    const int total = index.data(CatalogueModel::TotalRole).toInt();
    const int shown = index.data(CatalogueModel::ShownRole).toInt();
    const QString count = m_filtered ? tr("%L1 of %L2").arg(shown).arg(total) : QLocale().toString(total);
    painter.setPen(colours.dim);
    painter.drawText(row, Qt::AlignVCenter | Qt::AlignTrailing, count);

    const bool mirrored = option.direction == Qt::RightToLeft;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.ink);
    const QRect arrow = QStyle::visualRect(option.direction, row, QRect(row.left(), row.top(), 8, row.height()));
    paintTriangle(painter, QRectF(arrow).center(), option.state.testFlag(QStyle::State_Open), mirrored);

    QFont bold = option.font;
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(colours.ink);
    QRect text = row.adjusted(14, 0, -option.fontMetrics.horizontalAdvance(count) - 12, 0);
    text = QStyle::visualRect(option.direction, row, text);
    painter.drawText(
        text, Qt::AlignVCenter | Qt::AlignLeading, elided(index.data().toString(), QFontMetrics(bold), text.width()));
}

void CatalogueDelegate::paintQuestion(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours colours(option.palette);
    const auto visual
        = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(option.rect, colours.accentSoft);
        painter.fillRect(visual(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height())), colours.accent);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter.fillRect(option.rect, mix(colours.ink, colours.surface, 0.04));
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(colours.accent, 1));
        painter.drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    const QString title = index.data().toString();
    const QVariant level = index.data(CatalogueModel::LevelRole);
    const QRect box
        = option.rect.adjusted(rowMargin + ringColumn + 14, 4, -rowMargin - (level.isValid() ? levelColumn : 0), -4);
    QTextLayout layout(title, option.font);
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    wrap.setTextDirection(title.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    wrap.setAlignment(QStyle::visualAlignment(option.direction, Qt::AlignLeading));
    layout.setTextOption(wrap);
    layout.setFormats(marks(index, colours));
    layOut(layout, box.width(), option.fontMetrics);
    const qreal top = box.top() + (box.height() - layout.lineCount() * option.fontMetrics.height()) / 2.0;
    painter.setPen(colours.ink);
    layout.draw(&painter, QPointF(visual(box).left(), top));

    const qreal ring = visual(QRect(option.rect.left() + rowMargin + 14, 0, 10, 10)).center().x();
    paintState(painter, QPointF(ring, top + option.fontMetrics.height() / 2.0),
        static_cast<Domain::AnswerState>(index.data(CatalogueModel::StateRole).toInt()), colours);
    if (!level.isValid())
        return;
    const qreal mark = visual(QRect(option.rect.right() - rowMargin - 10, 0, 10, 10)).center().x();
    paintLevel(painter, QPointF(mark, top + option.fontMetrics.height() / 2.0),
        static_cast<Domain::Level>(level.toInt()), colours);
}

} // namespace Widgets
