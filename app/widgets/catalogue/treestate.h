// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>
#include <QTreeView>

namespace Models
{
class CatalogueModel;
}

namespace Widgets
{

/// Keeps of a catalogue's tree what a reset of its model would take away: open branches, what is selected, and
/// where it is scrolled to. Kept by keys, so that it outlives filters, groupings and restarts.
///
/// While a filter is on, all that it found is open, but for branches closed by hand since it was set.
class TreeState : public QObject
{
    Q_OBJECT

public:
    /// The model must be the view's model already.
    TreeState(QTreeView *view, Models::CatalogueModel *model);

    /// Branches that are open while there is no filter, of either grouping.
    QStringList openBranches();
    void setOpenBranches(const QStringList &keys);

    /// What is selected: the question, or the branch alone. Stays when a filter hides it.
    QString question() const { return m_selected.question; }
    QString branch() const { return m_selected.branch; }
    void select(const QString &question, const QString &branch = {});

Q_SIGNALS:
    /// Somebody selected something; restoring it after a reset signals nothing.
    void selected(const QString &question, const QString &branch);

private:
    struct Place {
        QString question; ///< Empty: the branch itself.
        QString branch;
        friend bool operator==(const Place &, const Place &) = default;
    };
    Place placeOf(const QModelIndex &index) const;
    void noteSelection();
    void capture();
    void captureOpen();
    void restore();
    void restoreOpen(int first, int last);

    QTreeView *const m_view;
    Models::CatalogueModel *const m_model;
    QSet<QString> m_open;
    QSet<QString> m_closedInFilter;
    Place m_selected;
    Place m_top; // the first visible row
    bool m_restoring = false;
};

} // namespace Widgets
