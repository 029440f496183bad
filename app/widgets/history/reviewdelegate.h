// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Widgets
{

/// Paints the rows of a review: a text on one line, and what there is to say of it below, dim.
class ReviewDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Of the model's data: what stands below the text, and whether the row is done with.
    ReviewDelegate(int detailRole, int doneRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_detailRole;
    int m_doneRole;
};

} // namespace Widgets
