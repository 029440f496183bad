// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/undoactions.h"

#include <QApplication>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace Widgets
{

namespace
{

QPlainTextEdit *focusedEdit()
{
    return qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
}

} // namespace

UndoActions::UndoActions(QMenu *menu, QStackedWidget *pages)
    : QObject(menu)
    , m_pages(pages)
    , m_undo(menu->addAction(tr("&Undo"), this, &UndoActions::undo))
    , m_redo(menu->addAction(tr("&Redo"), this, &UndoActions::redo))
{
    // All that the system knows: Ctrl+Y and Ctrl+Shift+Z are both in people's hands.
    m_undo->setShortcuts(QKeySequence::Undo);
    m_redo->setShortcuts(QKeySequence::Redo);
    m_undo->setObjectName(u"undo"_s);
    m_redo->setObjectName(u"redo"_s);
    connect(pages, &QStackedWidget::currentChanged, this,
        [this] { m_stacks.setActiveStack(m_ofPage.value(m_pages->currentWidget())); });
    connect(&m_stacks, &QUndoGroup::activeStackChanged, this, &UndoActions::refresh);
    connect(&m_stacks, &QUndoGroup::indexChanged, this, &UndoActions::refresh);
    connect(&m_stacks, &QUndoGroup::undoTextChanged, this, &UndoActions::refresh);
}

void UndoActions::add(const QWidget *page, QUndoStack *stack)
{
    m_ofPage.insert(page, stack);
    m_stacks.addStack(stack);
}

void UndoActions::undo()
{
    if (m_stacks.activeStack())
        m_stacks.undo();
    else if (auto *edit = focusedEdit())
        edit->undo();
}

void UndoActions::redo()
{
    if (m_stacks.activeStack())
        m_stacks.redo();
    else if (auto *edit = focusedEdit())
        edit->redo();
}

void UndoActions::refresh()
{
    const bool own = m_stacks.activeStack() != nullptr;
    // Only the window's own words have an access key: a name may hold any character.
    const auto named = [](const QString &text) { return QString(text).replace(u'&', "&&"_L1); };
    m_undo->setText(own && m_stacks.canUndo() ? tr("&Undo: %1").arg(named(m_stacks.undoText())) : tr("&Undo"));
    m_redo->setText(own && m_stacks.canRedo() ? tr("&Redo: %1").arg(named(m_stacks.redoText())) : tr("&Redo"));
    m_undo->setEnabled(!own || m_stacks.canUndo());
    m_redo->setEnabled(!own || m_stacks.canRedo());
}

} // namespace Widgets
