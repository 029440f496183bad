// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/historymodel.h"
#include "models/leftoutmodel.h"
#include "models/readfile.h"

#include <QDialog>
#include <QTimer>

class QStandardItemModel;

namespace Widgets
{

class DimLabel;
class HistoryEditor;
class LeftOutList;

/// What was read from a file, before anything of it is kept: to be corrected, with what was left out and what the
/// history that there is would become.
class ImportReview : public QDialog
{
    Q_OBJECT

public:
    struct Import {
        QString fileName; ///< As the person knows it, without its folder.
        Domain::ReadHistory read;
        Domain::History kept; ///< What there is so far.
        Models::HistoryMerge merge;
    };

    explicit ImportReview(const Import &import, QWidget *parent = nullptr);

    /// What there would be: what is kept so far, with what was read and corrected here.
    Domain::History outcome() const;

    /// Asks first, where something was corrected.
    void reject() override;

private:
    QWidget *createHead();
    QWidget *createSide();
    QWidget *createChanges();
    QLayout *createButtons();
    void addUndo();
    void refresh();

    Import m_import;
    Models::HistoryModel m_history;
    Models::LeftOutModel m_leftOut;
    QStandardItemModel *m_changes;
    QTimer m_refreshTimer;
    HistoryEditor *m_editor;
    LeftOutList *m_leftOutList = nullptr;
    DimLabel *m_counts = nullptr;
    QLabel *m_leftOutTitle = nullptr;
    QLabel *m_changesTitle = nullptr;
    QPushButton *m_keep = nullptr;
};

} // namespace Widgets
