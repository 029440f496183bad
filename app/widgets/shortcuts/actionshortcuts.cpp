// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shortcuts/actionshortcuts.h"

#include "widgets/settings.h"

namespace Widgets
{

namespace
{

constexpr QLatin1StringView changesKey("shortcuts/changed");
/// The property of an action whose keys were changed: those that it was made with.
constexpr const char *standardKeys = "standardKeys";

QList<QKeySequence> standard(const QAction &action)
{
    const QVariant kept = action.property(standardKeys);
    return kept.isValid() ? kept.value<QList<QKeySequence>>() : action.shortcuts();
}

} // namespace

Models::Shortcuts shortcutsOf(const QList<MenuAction> &actions)
{
    QList<Models::Shortcut> all;
    for (const auto &[action, menu] : actions) {
        all.append({.id = action->objectName(),
            .text = plainText(*action),
            .menu = menu,
            .standard = standard(*action),
            .keys = action->shortcuts()});
    }
    return Models::Shortcuts(all);
}

void apply(const Models::Shortcuts &shortcuts, const QList<MenuAction> &actions)
{
    for (const auto &[action, menu] : actions) {
        const Models::Shortcut *shortcut = shortcuts.find(action->objectName());
        if (!shortcut || shortcut->keys == action->shortcuts())
            continue;
        action->setProperty(standardKeys, QVariant::fromValue(standard(*action)));
        action->setShortcuts(shortcut->keys);
    }
}

bool hasChangedShortcuts(const Settings &settings)
{
    return !settings.list(changesKey).isEmpty();
}

void restoreShortcuts(const QList<MenuAction> &actions, const Settings &settings)
{
    Models::Shortcuts shortcuts = shortcutsOf(actions);
    shortcuts.setChanges(settings.list(changesKey));
    apply(shortcuts, actions);
}

void keepShortcuts(const Models::Shortcuts &shortcuts, Settings &settings)
{
    settings.set(changesKey, shortcuts.changes());
}

} // namespace Widgets
