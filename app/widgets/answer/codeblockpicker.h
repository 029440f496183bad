// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QListView;
class QSortFilterProxyModel;

namespace Highlighting
{
class Highlighter;
}

namespace Widgets
{

/// Asks in which language a code block is to be.
class CodeBlockPicker : public QDialog
{
    Q_OBJECT

public:
    explicit CodeBlockPicker(const Highlighting::Highlighter &highlighter, QWidget *parent = nullptr);

    /// What stands behind the opening fence.
    QString fenceWord() const;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    const Highlighting::Highlighter &m_highlighter;
    QLineEdit *m_search;
    QListView *m_list;
    QSortFilterProxyModel *m_proxy;
};

} // namespace Widgets
