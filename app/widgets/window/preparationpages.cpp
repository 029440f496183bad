// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/preparationpages.h"

#include "widgets/coverage/coveragepage.h"
#include "widgets/interviews/interviewspage.h"
#include "widgets/priority/prioritydialog.h"
#include "widgets/start/startpage.h"
#include "widgets/theme/icons.h"
#include "widgets/window/pageswitcher.h"

#include <QMenu>

namespace Widgets
{

PreparationPages::PreparationPages(
    const Models::Workspace &workspace, Models::Preparation &preparation, PageSwitcher *pages)
    : QObject(pages)
    , m_preparation(preparation)
    , m_pages(pages)
{
    pages->add(Page::start, [this, &workspace] { return createStart(workspace); });
    pages->add(Page::coverage, [this, &workspace] { return createCoverage(workspace); });
    pages->add(Page::interviews, [this, &workspace] { return createInterviews(workspace); });
}

QWidget *PreparationPages::createStart(const Models::Workspace &workspace)
{
    auto *start = new StartPage(workspace, m_preparation, &QDate::currentDate, m_pages);
    connect(start, &StartPage::questionRequested, this, &PreparationPages::questionRequested);
    connect(start, &StartPage::importRequested, this, &PreparationPages::importRequested);
    connect(start, &StartPage::coverageRequested, this, [this] { Q_EMIT pageRequested(Page::coverage); });
    connect(start, &StartPage::planRequested, this, [this] {
        Q_EMIT pageRequested(Page::interviews);
        m_interviews->addInterview();
    });
    return start;
}

QWidget *PreparationPages::createCoverage(const Models::Workspace &workspace)
{
    auto *coverage = new CoveragePage(workspace, m_preparation, m_pages);
    connect(coverage, &CoveragePage::questionRequested, this, &PreparationPages::questionRequested);
    connect(coverage, &CoveragePage::importRequested, this, &PreparationPages::importRequested);
    return coverage;
}

QWidget *PreparationPages::createInterviews(const Models::Workspace &workspace)
{
    m_interviews = new InterviewsPage(workspace, m_preparation, &QDate::currentDate, m_pages);
    return m_interviews;
}

void PreparationPages::addActions(QMenu *menu)
{
    const auto add = [this, menu](const QString &page, const QString &text, const QString &keys) {
        QAction *action = menu->addAction(
            lineIcon(page), text, QKeySequence(keys), this, [this, page] { Q_EMIT pageRequested(page); });
        action->setObjectName(u"page:" + page);
    };
    add(Page::start, tr("S&tart"), tr("Alt+Home"));
    add(Page::coverage, tr("Co&verage"), tr("Ctrl+4"));
    add(Page::interviews, tr("&Interviews…"), tr("Ctrl+5"));
}

void PreparationPages::showPriorityHelp(const QString &question)
{
    auto *dialog = new PriorityDialog(m_preparation, question, m_pages->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace Widgets
