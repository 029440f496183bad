// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/palette/paletteitems.h"

namespace Widgets
{

namespace
{

constexpr QLatin1StringView actionPrefix("action:");
constexpr QLatin1StringView questionPrefix("question:");

QString behind(QLatin1StringView prefix, const QString &key)
{
    return key.startsWith(prefix) ? key.sliced(prefix.size()) : QString();
}

} // namespace

QList<Models::PaletteItem> paletteItems(const QList<MenuAction> &actions, const Domain::Guide &guide)
{
    QList<Models::PaletteItem> items;
    items.reserve(actions.size() + guide.questions.size());
    for (const auto &[action, menu] : actions) {
        if (action->isEnabled() && action->isVisible()) {
            items.append({.key = actionPrefix + action->objectName(),
                .text = plainText(*action),
                .where = menu,
                .shortcut = action->shortcut().toString(QKeySequence::NativeText)});
        }
    }
    for (const Domain::Question &question : guide.questions)
        items.append({.key = questionPrefix + question.id, .text = question.title, .where = question.category});
    return items;
}

QString questionOf(const QString &key)
{
    return behind(questionPrefix, key);
}

QString actionOf(const QString &key)
{
    return behind(actionPrefix, key);
}

} // namespace Widgets
