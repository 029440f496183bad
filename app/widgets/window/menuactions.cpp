// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/menuactions.h"

#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

namespace Widgets
{

namespace
{

void collect(const QList<QAction *> &actions, const QString &menu, QList<MenuAction> &found)
{
    for (QAction *action : actions) {
        if (action->isSeparator())
            continue;
        const QString name = action->menu() ? plainText(*action) : QString();
        if (action->menu())
            collect(action->menu()->actions(), menu.isEmpty() ? name : menu + u" › " + name, found);
        else
            found.append({action, menu});
    }
}

} // namespace

QList<MenuAction> menuActions(const QMenuBar &bar)
{
    QList<MenuAction> found;
    collect(bar.actions(), {}, found);
    return found;
}

QString plainText(const QAction &action)
{
    // Languages without letters on the keys put one in brackets behind the text.
    static const QRegularExpression bracketed(QStringLiteral("\\s*\\(&\\w\\)"));
    static const QRegularExpression marked(QStringLiteral("&(.)"));
    return action.text().remove(bracketed).replace(marked, QStringLiteral("\\1"));
}

} // namespace Widgets
