// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/preparation.h"
#include "widgets/answer/questionpage.h"
#include "widgets/history/historypage.h"
#include "widgets/history/importactions.h"
#include "widgets/theme/icons.h"
#include "widgets/window/mainwindow.h"
#include "widgets/window/pageswitcher.h"
#include "widgets/window/preparationpages.h"

#include <QAction>
#include <QLabel>
#include <QStatusBar>

namespace Widgets
{

void MainWindow::createHistory()
{
    m_history = new HistoryPage(this);
    m_pages->add(Page::history, m_history);
    m_import = new ImportActions({.read = m_parts.readFile, .merge = m_parts.mergeHistory}, *m_history, this);
    m_showHistory = new QAction(lineIcon(QStringLiteral("history")), tr("&Work history"), this);
    m_showHistory->setObjectName(QStringLiteral("showHistory"));
    m_showHistory->setShortcut(QKeySequence(tr("Ctrl+H")));
    connect(m_showHistory, &QAction::triggered, this, &MainWindow::showHistory);
    Models::Preparation &preparation = m_parts.preparation;
    connect(m_history, &HistoryPage::historyEdited, &preparation, &Models::Preparation::setHistory);
    connect(&preparation, &Models::Preparation::historyChanged, m_history,
        [this] { m_history->setHistory(m_parts.preparation.history()); });
    connect(m_history, &HistoryPage::importRequested, m_import, &ImportActions::choose);
    connect(m_question, &QuestionPage::importRequested, m_import, &ImportActions::choose);
    connect(m_preparation, &PreparationPages::importRequested, m_import, &ImportActions::choose);
    connect(m_import, &ImportActions::guideRead, this, &MainWindow::guideRead);
    connect(m_import, &ImportActions::historyKept, this, &MainWindow::showHistory);
    connect(m_import, &ImportActions::told, this,
        [this](const QString &message) { statusBar()->showMessage(message, 8000); });
}

void MainWindow::showHistory()
{
    showPage(Page::history);
    m_history->takeFocus();
}

} // namespace Widgets
