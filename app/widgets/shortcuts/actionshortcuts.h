// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/shortcuts.h"
#include "widgets/window/menuactions.h"

namespace Widgets
{

class Settings;

/// The actions' keys as they are now.
Models::Shortcuts shortcutsOf(const QList<MenuAction> &actions);
/// Gives the actions those keys; takes effect at once.
void apply(const Models::Shortcuts &shortcuts, const QList<MenuAction> &actions);

/// What a person changed: as it was left, and for the next time.
void restoreShortcuts(const QList<MenuAction> &actions, const Settings &settings);
void keepShortcuts(const Models::Shortcuts &shortcuts, Settings &settings);
/// Whether there is anything to restore.
bool hasChangedShortcuts(const Settings &settings);

} // namespace Widgets
