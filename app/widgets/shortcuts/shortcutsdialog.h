// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/shortcuts.h"

#include <QDialog>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace Widgets
{

/// The sheet of all shortcuts, by menu. Each can be changed; a conflict is named before it is resolved.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const Models::Shortcuts &shortcuts, QWidget *parent);

Q_SIGNALS:
    void changed(const Models::Shortcuts &shortcuts);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void createTree();
    QWidget *createEditor();
    void fill();
    void search(const QString &words);
    /// The command that is chosen; empty where none is.
    QString current() const;
    void showCurrent();
    void take(const QKeySequence &keys);
    void assign(const QKeySequence &keys);
    void tell(const QString &text);
    void refresh();

    Models::Shortcuts m_shortcuts;
    QLineEdit *m_search;
    QTreeWidget *m_tree;
    QKeySequenceEdit *m_keys;
    QPushButton *m_takeOver;
    QPushButton *m_reset;
    QPushButton *m_resetAll = nullptr;
    QLabel *m_note;
};

} // namespace Widgets
