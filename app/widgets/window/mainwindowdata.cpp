// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yourdata.h"
#include "widgets/answer/questionpage.h"
#include "widgets/catalogue/cataloguepanel.h"
#include "widgets/data/datapage.h"
#include "widgets/history/historypage.h"
#include "widgets/theme/icons.h"
#include "widgets/window/mainwindow.h"
#include "widgets/window/pageswitcher.h"
#include "widgets/window/troublepage.h"

#include <QMenu>
#include <QPointer>
#include <QStatusBar>

namespace Widgets
{

void MainWindow::createData()
{
    connect(m_trouble, &TroublePage::restoreRequested, this, &MainWindow::backupRequested);
    if (!m_parts.yourData)
        return;
    Models::YourData &yourData = *m_parts.yourData;
    m_data = new DataPage(yourData, this);
    m_pages->add(Page::data, m_data);
    connect(m_data, &DataPage::guideRemovalRequested, this, &MainWindow::guideRemovalRequested);
    connect(m_data, &DataPage::guideWantedBack, this, &MainWindow::guideRead);
    const auto tell = [this](const QString &message) { statusBar()->showMessage(message, 8000); };
    connect(&yourData, &Models::YourData::told, this, tell);
    connect(&yourData, &Models::YourData::erased, this, [this, tell] {
        m_catalogue->clearFilters(); // What was searched for is theirs, too.
        savePlace();
        tell(tr("Everything was erased. You start anew."));
    });
    connect(&yourData, &Models::YourData::troubleChanged, this, [this, tell] {
        const Domain::Error &trouble = m_parts.yourData->trouble();
        if (!trouble.text().isEmpty())
            tell(trouble.text());
    });
    // Nothing may be written into what is about to be replaced.
    connect(&yourData, &Models::YourData::busyChanged, this, [this, focus = QPointer<QWidget>()]() mutable {
        const bool replacing = m_parts.yourData->isReplacing();
        if (replacing)
            focus = focusWidget();
        centralWidget()->setDisabled(replacing);
        if (!replacing && focus)
            focus->setFocus();
        if (!replacing)
            focus.clear();
    });
}

void MainWindow::addDataAction(QMenu *menu)
{
    if (!m_data)
        return;
    QAction *action = menu->addAction(lineIcon(QStringLiteral("data")), tr("Your &data"), this, [this] {
        showPage(Page::data);
        m_data->takeFocus();
    });
    action->setObjectName(QStringLiteral("showData"));
    action->setShortcut(QKeySequence(tr("Ctrl+6")));
}

void MainWindow::showGuideRemoved(const Domain::Guide &guide)
{
    if (m_data)
        m_data->showRemoved(guide);
}

void MainWindow::offerBackup(const Domain::Backup &backup, const QDateTime &lastChange)
{
    m_trouble->offer(backup, lastChange);
}

} // namespace Widgets
