// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/coverage/coveragedelegate.h"

#include "models/coveragemodel.h"
#include "widgets/theme/colours.h"

#include <QPainter>

namespace Widgets
{

using Models::CoverageModel;

namespace
{

constexpr qreal smallestDot = 2.8;
constexpr qreal growth = 4.2;

bool isGap(const QModelIndex &index)
{
    return index.model()->headerData(index.row(), Qt::Vertical, CoverageModel::StoriesRole).toInt() == 0;
}

void paintThread(QPainter &painter, const QRectF &cell, const QModelIndex &index, const Colours &colours)
{
    const int first = index.data(CoverageModel::FirstRole).toInt();
    const int last = index.data(CoverageModel::LastRole).toInt();
    if (index.row() < first || index.row() > last || first == last)
        return;
    painter.setPen(QPen(mix(colours.accent, colours.surface, 0.45), 1.4));
    const qreal top = index.row() == first ? cell.center().y() : cell.top();
    const qreal bottom = index.row() == last ? cell.center().y() : cell.bottom() + 1;
    painter.drawLine(QPointF(cell.center().x(), top), QPointF(cell.center().x(), bottom));
}

} // namespace

void CoverageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours colours(option.palette);
    const QRectF cell(option.rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isGap(index))
        painter->fillRect(option.rect, QBrush(mix(colours.danger, colours.surface, 0.28), Qt::BDiagPattern));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, mix(colours.ink, colours.surface, 0.04));
    paintThread(*painter, cell, index, colours);
    if (const QVariant score = index.data(CoverageModel::ScoreRole); score.isValid()) {
        const qreal radius = smallestDot + growth * qBound(0.0, score.toDouble(), 1.0);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.accent);
        painter->drawEllipse(cell.center(), radius, radius);
        if (index.data(CoverageModel::PinnedRole).toBool()) {
            painter->setPen(QPen(colours.accent, 1.4));
            painter->setBrush(Qt::NoBrush);
            painter->drawEllipse(cell.center(), radius + 2.5, radius + 2.5);
        }
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colours.accent, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(cell.adjusted(0.75, 0.75, -0.75, -0.75));
    }
    painter->restore();
}

} // namespace Widgets
