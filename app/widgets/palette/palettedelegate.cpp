// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/palette/palettedelegate.h"

#include "models/palettemodel.h"
#include "widgets/theme/colours.h"
#include "widgets/theme/elided.h"
#include "widgets/theme/measures.h"

#include <QPainter>
#include <QTextLayout>

namespace Widgets
{

using Models::PaletteModel;

namespace
{

constexpr int keysGap = 16;

/// On one line, cut where it does not fit; bold where the query's letters are.
void paintText(QPainter &painter, const QRect &box, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    QList<QTextLayout::FormatRange> formats;
    const QString text = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, box.width());
    const auto marks = index.data(PaletteModel::MarksRole).value<QList<Domain::TextRange>>();
    for (const Domain::TextRange &range : marks)
        formats.append({static_cast<int>(range.start), static_cast<int>(range.length), bold});
    QTextLayout layout(text, option.font);
    QTextOption single;
    single.setWrapMode(QTextOption::NoWrap);
    single.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    single.setAlignment(QStyle::visualAlignment(option.direction, Qt::AlignLeading));
    layout.setTextOption(single);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(box.width());
    layout.endLayout();
    layout.draw(&painter, QPointF(box.left(), box.top() + (box.height() - line.height()) / 2));
}

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    return {100, option.fontMetrics.height() + 14};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours colours(option.palette);
    const QFontMetrics &metrics = option.fontMetrics;
    const QRect row = option.rect.adjusted(rowMargin, 0, -rowMargin, 0);
    const auto visual = [&](const QRect &rect) { return QStyle::visualRect(option.direction, row, rect); };
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, colours.accentSoft);
        const QRect edge(option.rect.left(), option.rect.top(), 3, option.rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, edge), colours.accent);
    }
    const QString shortcut = index.data(PaletteModel::ShortcutRole).toString();
    const int keys = shortcut.isEmpty() ? 0 : metrics.horizontalAdvance(shortcut) + keysGap;
    const QString where = elided(index.data(PaletteModel::WhereRole).toString(), metrics, (row.width() - keys) / 3);
    const int place = metrics.horizontalAdvance(where) + keysGap;
    painter->setPen(colours.ink);
    paintText(*painter, visual(row.adjusted(0, 0, -keys - place, 0)), option, index);
    painter->setPen(colours.dim);
    painter->drawText(visual(row.adjusted(0, 0, -keys, 0)), Qt::AlignVCenter | Qt::AlignTrailing, where);
    painter->setPen(option.state.testFlag(QStyle::State_Selected) ? colours.accent : colours.dim);
    painter->drawText(row, Qt::AlignVCenter | Qt::AlignTrailing, shortcut);
    painter->restore();
}

} // namespace Widgets
