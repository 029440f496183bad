// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/export/merging.h"

#include <QObject>

class QAction;
class QWidget;

namespace Widgets
{

/// Everything out into a file, and back from one: asks where, and tells what came of it.
class TransferActions : public QObject
{
    Q_OBJECT

public:
    explicit TransferActions(QWidget *window);

    QAction *exportAction() const { return m_export; }
    QAction *restoreAction() const { return m_restore; }
    void setReadOnly(bool readOnly);
    /// Asks whether an export that somebody handed over is to be restored.
    void offerRestore(const QString &file);
    /// Of an export that is protected; it is to be restored once the passphrase was typed.
    void askPassphrase(const QString &file);
    void showExported(const QString &file, const Domain::Result<void> &result);
    void showRestored(const QString &file, const Domain::Result<Domain::MergeReport> &result);

Q_SIGNALS:
    /// The passphrase is empty where none protects the export.
    void exportRequested(const QString &file, const QString &passphrase);
    void restoreRequested(const QString &file, const QString &passphrase);
    /// What a restored export has brought is to go again.
    void undoRequested(const Domain::Backup &before);
    /// Something to tell in the status bar.
    void told(const QString &message);

private:
    void chooseProtection();
    void chooseExport(const QString &passphrase);
    void chooseRestore();
    void complain(const QString &title, const Domain::Error &error);

    QWidget *m_window;
    QAction *m_export;
    QAction *m_restore;
};

} // namespace Widgets
