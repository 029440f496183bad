// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Widgets
{

/// Paints the catalogue's rows, all of one height: branches with their counts, and questions with the ring of
/// their answer's state, the mark of their priority, and a title over two lines at most, in which the search's
/// finds are marked.
class CatalogueDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Whether branches count what is shown of them.
    void setFiltered(bool filtered) { m_filtered = filtered; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintBranch(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintQuestion(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    bool m_filtered = false;
};

} // namespace Widgets
