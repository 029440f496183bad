// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/historymodel.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QStackedLayout;

namespace Widgets
{

class DimLabel;
class HistoryEditor;

/// The person's work history, to be read and edited.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPage(QWidget *parent = nullptr);

    /// What is kept by now. What the person is about to write stays, where it is of the same history.
    void setHistory(const Domain::History &history);
    /// Takes the place of the history, as one step that can be undone.
    void replaceHistory(const Domain::History &history, const QString &name);
    const Domain::History &history() const { return m_model.history(); }
    void setReadOnly(bool readOnly);
    /// Of the page that is shown: what a person begins with.
    void takeFocus();
    QUndoStack *undoStack() { return m_model.undoStack(); }
    /// Hands on what was edited and not yet handed on.
    void commit();

Q_SIGNALS:
    /// To be kept.
    void historyEdited(const Domain::History &history);
    void importRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    /// What it consists of, once it is first shown: the window's start need not wait for it.
    void build();
    QWidget *createWelcome();
    QWidget *createPage();
    void refresh();

    Models::HistoryModel m_model;
    QTimer m_keepTimer;
    QStackedLayout *m_pages = nullptr;
    HistoryEditor *m_editor = nullptr;
    DimLabel *m_counts = nullptr;
    QList<QPushButton *> m_changers; ///< Buttons that change something.
    bool m_readOnly = false;
};

} // namespace Widgets
