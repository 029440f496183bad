// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

class QMenuBar;

namespace Widgets
{

/// An action, and the menus that lead to it: "View › Colours".
struct MenuAction {
    QAction *action;
    QString menu;
};

/// Every action of the menus, in their order, whether it is seen or not. Each has an object name, by which settings
/// know it.
QList<MenuAction> menuActions(const QMenuBar &bar);

/// A menu's or an action's text without the mark of its access key.
QString plainText(const QAction &action);

} // namespace Widgets
