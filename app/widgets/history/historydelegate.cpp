// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/history/historydelegate.h"

#include "models/historymodel.h"
#include "widgets/theme/colours.h"
#include "widgets/theme/elided.h"
#include "widgets/theme/measures.h"

#include <QPainter>

namespace Widgets
{

using Models::HistoryModel;

namespace
{

constexpr int indent = 12; ///< Of entries below their section.

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const Colours &colours)
{
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(option.rect, colours.accentSoft);
        const QRect edge(option.rect.left(), option.rect.top(), 3, option.rect.height());
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, edge), colours.accent);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter.fillRect(option.rect, mix(colours.ink, colours.surface, 0.04));
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(colours.accent, 1));
        painter.drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

} // namespace

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    if (!index.parent().isValid())
        return {100, line + 16};
    return {100, index.data(HistoryModel::PeriodRole).toString().isEmpty() ? line + 8 : 2 * line + 8};
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintGround(*painter, option, Colours(option.palette));
    if (index.parent().isValid())
        paintEntry(*painter, option, index);
    else
        paintSection(*painter, option, index);
    painter->restore();
}

void HistoryDelegate::paintSection(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Colours colours(option.palette);
    const QRect row = option.rect.adjusted(rowMargin, 0, -rowMargin, 0);
    const int count = index.data(HistoryModel::CountRole).toInt();
    const QString counted = count > 0 ? QLocale().toString(count) : QString();
    painter.setPen(colours.dim);
    painter.drawText(row, Qt::AlignVCenter | Qt::AlignTrailing, counted);
    QFont bold = option.font;
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(count > 0 || !HistoryModel::sectionOf(index) ? colours.ink : colours.dim);
    const QRect text = QStyle::visualRect(
        option.direction, row, row.adjusted(0, 0, -option.fontMetrics.horizontalAdvance(counted) - 12, 0));
    painter.drawText(
        text, Qt::AlignVCenter | Qt::AlignLeading, elided(index.data().toString(), QFontMetrics(bold), text.width()));
}

void HistoryDelegate::paintEntry(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Colours colours(option.palette);
    const QRect row = QStyle::visualRect(
        option.direction, option.rect, option.rect.adjusted(rowMargin + indent, 4, -rowMargin, -4));
    const QFontMetrics &metrics = option.fontMetrics;
    painter.setPen(colours.ink);
    painter.drawText(row, Qt::AlignTop | Qt::AlignLeading, elided(index.data().toString(), metrics, row.width()));
    painter.setPen(colours.dim);
    painter.drawText(row.adjusted(0, metrics.height(), 0, 0), Qt::AlignTop | Qt::AlignLeading,
        elided(index.data(HistoryModel::PeriodRole).toString(), metrics, row.width()));
}

} // namespace Widgets
