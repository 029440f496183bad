// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace Widgets
{

class CatalogueDelegate;

/// The tree of questions: one click opens a branch, and where nothing fits it says so.
class CatalogueView : public QTreeView
{
    Q_OBJECT

public:
    explicit CatalogueView(QWidget *parent = nullptr);

    /// Whether branches count what is shown of them.
    void setFiltered(bool filtered);

Q_SIGNALS:
    /// Return on a question.
    void questionActivated();
    /// A click, also on the one that is selected already.
    void questionClicked();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    CatalogueDelegate *m_delegate;
};

} // namespace Widgets
