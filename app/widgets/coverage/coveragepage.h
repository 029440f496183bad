// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coveragemodel.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace Models
{
class Preparation;
class Workspace;
} // namespace Models

namespace Widgets
{

class DimLabel;

/// The whole at a glance: which lines of the history answer which questions, and where nothing does.
class CoveragePage : public QWidget
{
    Q_OBJECT

public:
    CoveragePage(const Models::Workspace &workspace, const Models::Preparation &preparation, QWidget *parent = nullptr);

Q_SIGNALS:
    void questionRequested(const QString &question);
    void importRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void createTable();
    void refresh();
    void refreshNow();
    QString sentence() const;
    void open(int row);

    const Models::Workspace &m_workspace;
    const Models::Preparation &m_preparation;
    Models::CoverageModel m_model;
    QTableView *m_table;
    DimLabel *m_sentence;
    QPushButton *m_import;
};

} // namespace Widgets
