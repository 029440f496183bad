// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/autosave.h"
#include "models/workspace.h"
#include "models/yourdata.h"
#include "widgets/answer/questionpage.h"
#include "widgets/catalogue/cataloguepanel.h"
#include "widgets/history/importactions.h"
#include "widgets/theme/icons.h"
#include "widgets/transfer/transferactions.h"
#include "widgets/versions/versionsdialog.h"
#include "widgets/window/mainwindow.h"

#include <QAction>
#include <QStatusBar>

// What an answer said before, and everything out into a file and back.

namespace Widgets
{

void MainWindow::createVersions()
{
    m_showVersions = new QAction(lineIcon(QStringLiteral("versions")), tr("&Versions…"), this);
    m_showVersions->setObjectName(QStringLiteral("showVersions"));
    m_showVersions->setShortcut(QKeySequence(tr("Ctrl+Shift+V")));
    m_showVersions->setVisible(m_parts.versions.load != nullptr);
    connect(m_showVersions, &QAction::triggered, this, &MainWindow::showVersions);
    connect(m_question, &QuestionPage::versionsRequested, this, &MainWindow::showVersions);
    m_question->setHasVersions(m_showVersions->isVisible());
    m_transfer = new TransferActions(this);
    connect(m_transfer, &TransferActions::exportRequested, this, &MainWindow::exportRequested);
    connect(m_transfer, &TransferActions::restoreRequested, this, &MainWindow::restoreRequested);
    connect(m_transfer, &TransferActions::undoRequested, this, [this](const Domain::Backup &before) {
        if (m_parts.yourData)
            m_parts.yourData->restore(before);
    });
    connect(m_transfer, &TransferActions::told, this,
        [this](const QString &message) { statusBar()->showMessage(message, 8000); });
}

void MainWindow::showVersions()
{
    m_question->commit();
    m_parts.autosave.flush(); // It may make a version.
    const QString question = m_question->question();
    if (question.isEmpty() || !m_parts.versions.load)
        return;
    auto *dialog = new VersionsDialog(m_parts.workspace, m_parts.versions, question, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setReadOnly(m_isReadOnly);
    connect(dialog, &VersionsDialog::restoreRequested, this, &MainWindow::restoreVersion);
    dialog->open();
}

// The present text becomes a version first; only then does another take its place. So does what is typed meanwhile.
void MainWindow::restoreVersion(const QString &question, const Domain::Answer &version)
{
    const Domain::AnswerKey key{m_parts.workspace.guide()->id, question};
    m_question->commit();
    const auto present = m_parts.workspace.answer(question);
    if (!present) {
        statusBar()->showMessage(tr("Nothing was restored: %1").arg(present.error().text()));
        return;
    }
    m_parts.versions.keep(key, *present).then(this, [this, key, version, present](const Domain::Result<void> &kept) {
        if (!kept) {
            statusBar()->showMessage(tr("Nothing was restored: %1").arg(kept.error().text()));
            return;
        }
        if (m_parts.workspace.guide()->id != key.guide)
            return; // another guide was opened meanwhile
        m_question->commit();
        if (m_parts.workspace.answer(key.question) != present) {
            restoreVersion(key.question, version);
            return;
        }
        openQuestion(key.question);
        m_question->takeText(version.parts);
        statusBar()->showMessage(tr("Restored; what stood there is among the versions."), 8000);
    });
}

void MainWindow::offerRestore(const QString &file)
{
    m_transfer->offerRestore(file);
}

void MainWindow::importFile(const QString &file)
{
    m_import->importFiles({file});
}

void MainWindow::askPassphrase(const QString &file)
{
    m_transfer->askPassphrase(file);
}

void MainWindow::showExported(const QString &file, const Domain::Result<void> &result)
{
    m_transfer->showExported(file, result);
}

void MainWindow::showRestored(const QString &file, const Domain::Result<Domain::MergeReport> &result)
{
    m_transfer->showRestored(file, result);
}

} // namespace Widgets
