// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/history/reviewdelegate.h"

#include "widgets/theme/colours.h"
#include "widgets/theme/elided.h"
#include "widgets/theme/measures.h"

#include <QPainter>

namespace Widgets
{

namespace
{
constexpr int gap = 6; ///< Above and below a row's text.
} // namespace

ReviewDelegate::ReviewDelegate(int detailRole, int doneRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_detailRole(detailRole)
    , m_doneRole(doneRole)
{
}

QSize ReviewDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    return {100, 2 * option.fontMetrics.height() + 2 * gap};
}

void ReviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours colours(option.palette);
    const bool done = index.data(m_doneRole).toBool();
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, colours.accentSoft);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, mix(colours.ink, colours.surface, 0.04));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colours.accent, 1));
        painter->drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    const QFontMetrics &metrics = option.fontMetrics;
    const QRect row = option.rect.adjusted(rowMargin, gap, -rowMargin, -gap);
    painter->setPen(done ? colours.dim : colours.ink);
    painter->drawText(
        row, Qt::AlignTop | Qt::AlignLeading, elided(index.data().toString().simplified(), metrics, row.width()));
    const QString detail = done ? tr("✓ taken in") : index.data(m_detailRole).toString();
    painter->setPen(done ? colours.good : colours.dim);
    painter->drawText(
        row.adjusted(0, metrics.height(), 0, 0), Qt::AlignTop | Qt::AlignLeading, elided(detail, metrics, row.width()));
    painter->restore();
}

} // namespace Widgets
