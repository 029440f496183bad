// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/dismissedbutton.h"

#include "widgets/theme/elided.h"

#include <QMenu>

namespace Widgets
{

namespace
{
constexpr int widestLine = 480;
} // namespace

DismissedButton::DismissedButton(QWidget *parent) : QPushButton(parent), m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("dismissed"));
    setToolTip(tr("Bring a dismissed line back"));
    m_menu->setToolTipsVisible(true);
    setMenu(m_menu);
    hide();
}

void DismissedButton::setLines(const QStringList &lines)
{
    m_menu->clear();
    for (const QString &line : lines) {
        const QString shown = elided(line, m_menu->fontMetrics(), widestLine);
        QAction *action = m_menu->addAction(QString(shown).replace(u'&', QStringLiteral("&&")));
        action->setToolTip(line);
        connect(action, &QAction::triggered, this, [this, line] { Q_EMIT chosen(line); });
    }
    setText(tr("Dismissed (%L1)").arg(lines.size()));
    setVisible(!lines.isEmpty());
}

} // namespace Widgets
