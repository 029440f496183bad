// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/readfile.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

class QAction;
class QDialog;
class QWidget;

namespace Widgets
{

class HistoryPage;

/// Import, from the menu and by files that are dropped onto the window: reads them one after the other, and has
/// each work history reviewed before it is kept.
class ImportActions : public QObject
{
    Q_OBJECT

public:
    struct Reading {
        Models::FileReader read;
        Models::HistoryMerge merge;
    };

    ImportActions(const Reading &reading, HistoryPage &page, QWidget *window);
    ~ImportActions() override;

    QAction *action() const { return m_action; }
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

public Q_SLOTS:
    /// Asks for the files.
    void choose();
    void importFiles(const QStringList &files);

Q_SIGNALS:
    /// Something to tell in the status bar.
    void told(const QString &message);
    void guideRead(const Domain::GuidePtr &guide);
    /// A history was kept: the page shows it.
    void historyKept();

protected:
    /// Takes files that are dropped anywhere onto the window, on text fields too.
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void readNext();
    QDialog *createBusy(const QString &name);
    /// Shows it; the next file waits until it is closed.
    void open(QDialog *dialog);
    void done(const QString &name, const Domain::Result<Models::ReadFile> &result);
    void review(const QString &name, const Domain::ReadHistory &read);
    void complain(const Domain::Error &error);

    Reading m_reading;
    HistoryPage &m_page;
    QWidget *m_window;
    QAction *m_action;
    QStringList m_waiting;
    QPointer<QDialog> m_open; ///< What the import is at: a file is being read, or the person is asked something.
    bool m_readOnly = false;
};

} // namespace Widgets
