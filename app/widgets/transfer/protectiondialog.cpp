// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/transfer/protectiondialog.h"

#include "widgets/theme/dimlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Widgets
{

ProtectionDialog::ProtectionDialog(QWidget *parent)
    : QDialog(parent)
    , m_protects(new QCheckBox(tr("&Protect with a passphrase"), this))
    , m_passphrase(createField(QStringLiteral("passphrase"), tr("Passphrase")))
    , m_again(createField(QStringLiteral("passphraseAgain"), tr("The same again")))
    , m_next(new QPushButton(tr("Choose a file…"), this))
{
    setObjectName(QStringLiteral("protectionDialog"));
    setWindowTitle(tr("Export everything"));
    m_protects->setObjectName(QStringLiteral("protects"));
    m_next->setObjectName(QStringLiteral("chooseFile"));
    m_next->setDefault(true);
    auto *sentence = new DimLabel(
        tr("Whoever finds the export, or a copy of it, cannot read it without the passphrase; use several words that "
           "nobody guesses. It does not protect what is on this machine: the data file and its backups are not "
           "encrypted, for which your system can encrypt the disk. A lost passphrase is lost: nobody, Starwright "
           "neither, can read the export without it."),
        this);
    sentence->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_next, QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_protects, m_passphrase, m_again, sentence, buttons})
        column->addWidget(widget);
    connect(m_protects, &QCheckBox::toggled, this, &ProtectionDialog::updateButton);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(this, &QDialog::accepted, this,
        [this] { Q_EMIT chosen(m_protects->isChecked() ? m_passphrase->text() : QString()); });
    updateButton();
}

QLineEdit *ProtectionDialog::createField(const QString &objectName, const QString &label)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(objectName);
    field->setEchoMode(QLineEdit::Password);
    field->setPlaceholderText(label);
    field->setAccessibleName(label);
    connect(field, &QLineEdit::textChanged, this, &ProtectionDialog::updateButton);
    return field;
}

void ProtectionDialog::updateButton()
{
    const bool protects = m_protects->isChecked();
    m_passphrase->setEnabled(protects);
    m_again->setEnabled(protects);
    m_next->setEnabled(!protects || (!m_passphrase->text().isEmpty() && m_passphrase->text() == m_again->text()));
}

} // namespace Widgets
