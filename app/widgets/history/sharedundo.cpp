// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/history/sharedundo.h"

#include <QKeyEvent>

namespace Widgets
{

bool SharedUndo::eventFilter(QObject *field, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QObject::eventFilter(field, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (!key->matches(QKeySequence::Undo) && !key->matches(QKeySequence::Redo))
        return QObject::eventFilter(field, event);
    event->ignore();
    return true;
}

} // namespace Widgets
