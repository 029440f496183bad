// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/transfer/transferactions.h"

#include "widgets/transfer/protectiondialog.h"

#include <QAction>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace Widgets
{

namespace
{

QDir documents()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
}

} // namespace

TransferActions::TransferActions(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_export(new QAction(tr("Export e&verything…"), this))
    , m_restore(new QAction(tr("&Restore from an export…"), this))
{
    m_export->setObjectName(QStringLiteral("exportEverything"));
    m_restore->setObjectName(QStringLiteral("restoreExport"));
    connect(m_export, &QAction::triggered, this, &TransferActions::chooseProtection);
    connect(m_restore, &QAction::triggered, this, &TransferActions::chooseRestore);
}

void TransferActions::setReadOnly(bool readOnly)
{
    m_restore->setVisible(!readOnly);
}

void TransferActions::chooseProtection()
{
    auto *dialog = new ProtectionDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ProtectionDialog::chosen, this, &TransferActions::chooseExport);
    dialog->open();
}

void TransferActions::chooseExport(const QString &passphrase)
{
    const QString suffix = passphrase.isEmpty() ? QStringLiteral("json") : QStringLiteral("locked");
    auto *dialog
        = new QFileDialog(m_window, tr("Export everything"), documents().path(), tr("Exports (*.%1)").arg(suffix));
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(QStringLiteral("%1.starwright.%2").arg(QDate::currentDate().toString(Qt::ISODate), suffix));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, passphrase](const QString &file) { Q_EMIT exportRequested(file, passphrase); });
    dialog->open();
}

void TransferActions::chooseRestore()
{
    auto *dialog
        = new QFileDialog(m_window, tr("Restore from an export"), documents().path(), tr("Exports (*.json *.locked)"));
    dialog->setObjectName(QStringLiteral("restoreDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(
        dialog, &QFileDialog::fileSelected, this, [this](const QString &file) { Q_EMIT restoreRequested(file, {}); });
    dialog->open();
}

void TransferActions::offerRestore(const QString &file)
{
    if (!m_restore->isVisible()) {
        Q_EMIT told(tr("Nothing can be restored while this window may only read."));
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Question, tr("Restore from an export"),
        tr("Bring back what %1 holds, beside what is here?").arg(QDir::toNativeSeparators(file)), QMessageBox::Cancel,
        m_window);
    box->setObjectName(QStringLiteral("restoreOffer"));
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Of each answer the newer one counts, and the other becomes a version of it."));
    QPushButton *restore = box->addButton(tr("&Restore"), QMessageBox::AcceptRole);
    connect(restore, &QPushButton::clicked, this, [this, file] { Q_EMIT restoreRequested(file, {}); });
    box->open();
}

void TransferActions::askPassphrase(const QString &file)
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setObjectName(QStringLiteral("passphraseDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Restore from an export"));
    dialog->setLabelText(tr("%1 is protected. Its passphrase:").arg(QDir::toNativeSeparators(file)));
    dialog->setTextEchoMode(QLineEdit::Password);
    connect(dialog, &QInputDialog::textValueSelected, this,
        [this, file](const QString &passphrase) { Q_EMIT restoreRequested(file, passphrase); });
    dialog->open();
}

void TransferActions::showExported(const QString &file, const Domain::Result<void> &result)
{
    if (result)
        Q_EMIT told(tr("Everything was written to %1").arg(QDir::toNativeSeparators(file)));
    else
        complain(tr("Export everything"), result.error());
}

void TransferActions::showRestored(const QString &file, const Domain::Result<Domain::MergeReport> &result)
{
    if (!result) {
        complain(tr("Restore from an export"), result.error());
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Information, tr("Restore from an export"),
        tr("What %1 holds is here now, beside what was here.\n\nAnswers: %L2 new, %L3 newer than yours, %L4 older than "
           "yours. What an answer said before is among its versions.")
            .arg(QDir::toNativeSeparators(file))
            .arg(result->added)
            .arg(result->replaced)
            .arg(result->kept),
        QMessageBox::Close, m_window);
    box->setObjectName(QStringLiteral("restored"));
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    if (result->before) {
        auto *undo = box->addButton(tr("Undo"), QMessageBox::DestructiveRole);
        undo->setObjectName(QStringLiteral("undoRestored"));
        box->setDefaultButton(QMessageBox::Close); // Nobody is to undo it by a key too many.
        box->setEscapeButton(QMessageBox::Close);
        connect(undo, &QPushButton::clicked, this, [this, before = *result->before] { Q_EMIT undoRequested(before); });
    }
    if (!result->conflicts.isEmpty()) {
        box->setInformativeText(tr("Some things were not the same on both sides; the details tell which."));
        box->setDetailedText(result->conflicts.join(u'\n'));
    }
    box->open();
}

void TransferActions::complain(const QString &title, const Domain::Error &error)
{
    auto *box = new QMessageBox(QMessageBox::Warning, title, error.text(), QMessageBox::Close, m_window);
    box->setObjectName(QStringLiteral("transferTrouble"));
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace Widgets
