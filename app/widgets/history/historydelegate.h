// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Widgets
{

/// Paints the rows of a history's list: sections with their counts, and entries with their dates below the name.
class HistoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintSection(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static void paintEntry(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
};

} // namespace Widgets
