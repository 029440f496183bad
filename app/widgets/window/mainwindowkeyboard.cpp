// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace.h"
#include "widgets/catalogue/cataloguepanel.h"
#include "widgets/help/helpdialog.h"
#include "widgets/help/helpwords.h"
#include "widgets/palette/palettedialog.h"
#include "widgets/palette/paletteitems.h"
#include "widgets/settings.h"
#include "widgets/shortcuts/actionshortcuts.h"
#include "widgets/shortcuts/shortcutsdialog.h"
#include "widgets/window/mainwindow.h"
#include "widgets/window/menuactions.h"
#include "widgets/window/pageswitcher.h"

#include <QApplication>
#include <QChildEvent>
#include <QKeyEvent>
#include <QMenuBar>
#include <QSplitter>

// What a person reaches by keys alone. All of it is made when it is first asked for.

namespace Widgets
{

namespace
{

constexpr QLatin1StringView recentKey("palette/recent");
constexpr qsizetype mostRecent = 20;

} // namespace

void MainWindow::showPalette()
{
    const QList<Models::PaletteItem> items = paletteItems(menuActions(*menuBar()), *m_parts.workspace.guide());
    auto *palette = new PaletteDialog(items, m_parts.settings.list(recentKey), this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    // Queued: what was chosen may ask where the focus is, which is back when the palette is gone.
    connect(palette, &PaletteDialog::chosen, this, &MainWindow::follow, Qt::QueuedConnection);
    palette->open();
}

void MainWindow::follow(const QString &paletteKey)
{
    QStringList recent = m_parts.settings.list(recentKey);
    recent.removeAll(paletteKey);
    recent.prepend(paletteKey);
    m_parts.settings.set(recentKey, recent.first(qMin(recent.size(), mostRecent)));
    if (const QString question = questionOf(paletteKey); !question.isEmpty())
        openQuestion(question);
    else if (auto *action = findChild<QAction *>(actionOf(paletteKey)))
        action->trigger();
}

void MainWindow::showShortcuts()
{
    const QList<MenuAction> actions = menuActions(*menuBar());
    auto *dialog = new ShortcutsDialog(shortcutsOf(actions), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ShortcutsDialog::changed, this, [this, actions](const Models::Shortcuts &shortcuts) {
        apply(shortcuts, actions);
        keepShortcuts(shortcuts, m_parts.settings);
    });
    dialog->open();
}

// At the page of what has the focus. A dialog that keeps the window waiting gets a help of its own, in front of it.
void MainWindow::showHelp()
{
    const QWidget *focus = QApplication::focusWidget();
    QWidget *window = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : this;
    auto *help = window->findChild<HelpDialog *>(Qt::FindDirectChildrenOnly);
    if (!help) {
        help = new HelpDialog(helpPages(), helpWords(menuActions(*menuBar())), window);
        help->setAttribute(Qt::WA_DeleteOnClose);
        connect(help, &HelpDialog::actionRequested, this, [this, help](const QString &name) {
            auto *action = findChild<QAction *>(name);
            if (!action || !action->isEnabled() || QApplication::activeModalWidget())
                return;
            help->close();
            action->trigger();
        });
    }
    const QString page = helpPageFor(focus ? focus : window);
    help->show();
    help->raise();
    help->activateWindow();
    if (focus && focus->window() == help)
        return; // it is read already
    help->showPage(page.isEmpty() ? m_pages->current() : page);
}

// F1 helps in every dialog too.
void MainWindow::childEvent(QChildEvent *event)
{
    QMainWindow::childEvent(event);
    auto *dialog = event->polished() ? qobject_cast<QDialog *>(event->child()) : nullptr;
    if (dialog && m_help)
        dialog->addAction(m_help);
}

// Escape goes one step back: from a page to the questions, and there from what a filter shows to all of them. What was
// typed stays where it is.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || event->modifiers() != Qt::NoModifier || m_splitter->isHidden()) {
        QMainWindow::keyPressEvent(event);
        return;
    }
    const QWidget *focus = focusWidget();
    if (m_catalogue->isAncestorOf(focus))
        m_catalogue->clearFilters();
    m_catalogue->setFocus(Qt::ShortcutFocusReason);
}

} // namespace Widgets
