// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/guide/guide.h"
#include "domain/guide/questionfilter.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace Models
{
class CatalogueModel;
class Workspace;
} // namespace Models

namespace Widgets
{

class CatalogueView;
class FilterBar;
class SegmentedControl;
class Settings;
class TreeState;

/// The left side of the window: which guide, how it is grouped, what of it is shown, and the tree itself.
class CataloguePanel : public QWidget
{
    Q_OBJECT

public:
    CataloguePanel(
        Models::Workspace &workspace, Models::CatalogueModel &model, Settings &settings, QWidget *parent = nullptr);

    void setGuides(const QList<Domain::GuidePtr> &guides);
    /// As it was left.
    void restore();
    void save() const;
    QString question() const;
    void select(const QString &question);

public Q_SLOTS:
    void groupByCategory();
    void groupByStage();
    void groupByPriority();
    void focusSearch();
    void focusTree();
    void clearFilters();
    /// To the neighbour of the current question, opening branches on the way.
    void next();
    void previous();

Q_SIGNALS:
    void questionSelected(const QString &question);
    void questionActivated();
    /// The guide's own page is asked for.
    void aboutRequested();
    /// What to do next is asked for.
    void startRequested();
    void guideChosen(const QString &guide);
    void filterChanged(const Domain::QuestionFilter &filter);

private:
    QWidget *createHead();
    void connectModel();
    void setGrouping(int segment);
    void applyFilter(const Domain::QuestionFilter &filter);
    void step(int direction);

    Models::Workspace &m_workspace;
    Models::CatalogueModel &m_model;
    Settings &m_settings;
    QComboBox *m_guides;
    QToolButton *m_start;
    QToolButton *m_about;
    SegmentedControl *m_grouping;
    FilterBar *m_filter;
    CatalogueView *m_view;
    TreeState *m_state;
};

} // namespace Widgets
