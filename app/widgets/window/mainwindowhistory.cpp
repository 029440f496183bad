// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/answer/questionpage.h"
#include "widgets/history/historypage.h"
#include "widgets/history/importactions.h"
#include "widgets/theme/icons.h"
#include "widgets/window/mainwindow.h"

#include <QAction>
#include <QLabel>
#include <QStackedWidget>
#include <QStatusBar>

namespace Widgets
{

void MainWindow::createHistory()
{
    m_history = new HistoryPage(this);
    m_pages->addWidget(m_history);
    m_import = new ImportActions({.read = m_parts.readFile, .merge = m_parts.mergeHistory}, *m_history, this);
    m_showHistory = new QAction(lineIcon(QStringLiteral("history")), tr("&Work history"), this);
    m_showHistory->setObjectName(QStringLiteral("showHistory"));
    m_showHistory->setShortcut(QKeySequence(tr("Ctrl+H")));
    connect(m_showHistory, &QAction::triggered, this, &MainWindow::showHistory);
    connect(m_history, &HistoryPage::historyEdited, this, &MainWindow::historyEdited);
    connect(m_import, &ImportActions::guideRead, this, &MainWindow::guideRead);
    connect(m_import, &ImportActions::historyKept, this, &MainWindow::showHistory);
    connect(m_import, &ImportActions::told, this,
        [this](const QString &message) { statusBar()->showMessage(message, 8000); });
}

void MainWindow::setHistory(const Domain::History &history)
{
    m_history->setHistory(history);
}

void MainWindow::showHistory()
{
    m_question->commit();
    m_measure->clear();
    m_pages->setCurrentWidget(m_history);
    m_history->takeFocus();
}

} // namespace Widgets
