// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/historymodel.h"

#include <QTreeView>

namespace Widgets
{

/// The sections of a history and their entries. All is open; rare sections show once there is something in them.
class HistoryTree : public QTreeView
{
    Q_OBJECT

public:
    explicit HistoryTree(Models::HistoryModel &model, QWidget *parent = nullptr);

    void select(const QModelIndex &index);
    /// The first entry there is, or the basics.
    void selectFirst();

Q_SIGNALS:
    void chosen(const QModelIndex &index);
    void activatedByKey(); ///< Enter: on to the form.
    void removeRequested();
    void moveRequested(int by);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    void tidy();

    Models::HistoryModel &m_model;
};

} // namespace Widgets
