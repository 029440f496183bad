// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>

namespace Widgets
{

/// Alt+Up and Alt+Down, which move an entry or a line among its own.
inline bool isMove(const QKeyEvent &key)
{
    return key.modifiers() == Qt::AltModifier && (key.key() == Qt::Key_Up || key.key() == Qt::Key_Down);
}

} // namespace Widgets
