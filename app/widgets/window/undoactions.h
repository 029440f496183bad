// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QUndoGroup>

class QAction;
class QMenu;
class QStackedWidget;
class QWidget;

namespace Widgets
{

/// Undo and Redo of the menu: of the page that is shown where it has an undo stack, and say what they undo; else
/// of the text field that has the focus.
class UndoActions : public QObject
{
    Q_OBJECT

public:
    UndoActions(QMenu *menu, QStackedWidget *pages);

    void add(const QWidget *page, QUndoStack *stack);

private:
    void undo();
    void redo();
    void refresh();

    QStackedWidget *m_pages;
    QUndoGroup m_stacks;
    QHash<const QWidget *, QUndoStack *> m_ofPage;
    QAction *m_undo;
    QAction *m_redo;
};

} // namespace Widgets
