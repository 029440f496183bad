// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace Widgets
{

/// Asks whether a passphrase protects an export, which has to be typed twice, and says what that does and does not.
class ProtectionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ProtectionDialog(QWidget *parent = nullptr);

Q_SIGNALS:
    /// Empty where there is to be none.
    void chosen(const QString &passphrase);

private:
    QLineEdit *createField(const QString &objectName, const QString &label);
    void updateButton();

    QCheckBox *m_protects;
    QLineEdit *m_passphrase;
    QLineEdit *m_again;
    QPushButton *m_next;
};

} // namespace Widgets
