// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/mainwindow.h"

#include "models/autosave.h"
#include "models/cataloguemodel.h"
#include "models/preparation.h"
#include "widgets/answer/questionpage.h"
#include "widgets/catalogue/cataloguepanel.h"
#include "widgets/data/datapage.h"
#include "widgets/guide/guidepage.h"
#include "widgets/history/historypage.h"
#include "widgets/history/importactions.h"
#include "widgets/pack/packactions.h"
#include "widgets/settings.h"
#include "widgets/theme/announce.h"
#include "widgets/tour/tourbar.h"
#include "widgets/transfer/transferactions.h"
#include "widgets/window/announcements.h"
#include "widgets/window/banner.h"
#include "widgets/window/pageswitcher.h"
#include "widgets/window/preparationpages.h"
#include "widgets/window/savelabel.h"
#include "widgets/window/troublepage.h"

#include <QCloseEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>

namespace Widgets
{

namespace
{

constexpr QLatin1StringView geometryKey("window/geometry");
constexpr QLatin1StringView splitterKey("window/splitter");
constexpr QLatin1StringView pageKey("window/page");
constexpr QSize firstWindowSize(1280, 820);
constexpr QSize smallestWindow(480, 320); ///< What three times the size leaves of a usual screen.

/// Long enough for the first painting to reach the screen before anything slow begins.
constexpr std::chrono::milliseconds afterPainting(80);

} // namespace

MainWindow::MainWindow(const Parts &parts)
    : m_parts(parts)
    , m_model(std::make_unique<Models::CatalogueModel>())
    , m_splitter(new QSplitter(this))
    , m_pages(new PageSwitcher(this))
    , m_banner(new Banner(this))
    , m_tour(m_parts.isTour ? new TourBar(tourSteps(), this) : nullptr) // before the pages: Tab goes by that order
    , m_announcements(new Announcements(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Starwright"));
    setMinimumSize(smallestWindow);
    createPages();
    createStatusBar();
    m_pack = new PackActions(m_parts.workspace, m_parts.preparation, m_parts.highlighter, this);
    createHistory();
    createVersions();
    createData();
    createMenus();
    createToolBar();
    connectParts();
    resize(firstWindowSize);
    restoreGeometry(m_parts.settings.bytes(geometryKey));
    if (!m_splitter->restoreState(m_parts.settings.bytes(splitterKey)))
        m_splitter->setSizes({335, 945});
}

// What its fields hand on while they go would come back to a window that is no more.
MainWindow::~MainWindow()
{
    m_parts.preparation.disconnect(m_history);
}

void MainWindow::createPages()
{
    m_catalogue = new CataloguePanel(m_parts.workspace, *m_model, m_parts.settings, this);
    m_question = new QuestionPage(m_parts.workspace, m_parts.preparation, m_parts.highlighter, m_parts.settings, this);
    m_guide = new GuidePage(this);
    m_trouble = new TroublePage(this);
    m_preparation = new PreparationPages(m_parts.workspace, m_parts.preparation, m_pages);
    m_pages->add(Page::guide, m_guide);
    m_pages->add(Page::question, m_question);
    m_splitter->addWidget(m_catalogue);
    m_splitter->addWidget(m_pages);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setCollapsible(1, false);
    m_splitter->setHandleWidth(1);
    m_catalogue->setMinimumWidth(220);

    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_trouble, 1);
    m_banner->hide();
    m_trouble->hide();
    setCentralWidget(central);
}

void MainWindow::createStatusBar()
{
    m_saveLabel = new SaveLabel(this);
    m_saveLabel->setObjectName(QStringLiteral("saveStatus"));
    m_measure = new DimLabel(this);
    m_counts = new DimLabel(this);
    m_counts->setObjectName(QStringLiteral("counts"));
    statusBar()->setContentsMargins(8, 0, 8, 0);
    statusBar()->addWidget(m_saveLabel);
    statusBar()->addWidget(m_measure);
    statusBar()->addPermanentWidget(m_counts);
}

void MainWindow::connectParts()
{
    Models::Workspace &workspace = m_parts.workspace;
    connect(m_catalogue, &CataloguePanel::questionSelected, this, &MainWindow::showQuestion);
    connect(m_catalogue, &CataloguePanel::questionActivated, this, &MainWindow::goToAnswer);
    connect(m_catalogue, &CataloguePanel::aboutRequested, this, &MainWindow::showGuide);
    connect(m_catalogue, &CataloguePanel::startRequested, this, [this] { showPage(Page::start); });
    connect(m_catalogue, &CataloguePanel::guideChosen, this, &MainWindow::guideChosen);
    connect(m_catalogue, &CataloguePanel::filterChanged, m_question,
        [this](const Domain::QuestionFilter &filter) { m_question->setSearch(filter.text); });
    connect(m_question, &QuestionPage::measured, m_measure, &QLabel::setText);
    connect(m_question, &QuestionPage::priorityHelpRequested, m_preparation, &PreparationPages::showPriorityHelp);
    connect(m_preparation, &PreparationPages::pageRequested, this, &MainWindow::showPage);
    connect(m_preparation, &PreparationPages::questionRequested, this, &MainWindow::openQuestion);
    connect(&m_parts.preparation, &Models::Preparation::prioritiesChanged, m_model.get(),
        [this] { m_model->setPriorities(m_parts.preparation.priorities()); });
    connect(m_trouble, &TroublePage::retryRequested, this, &MainWindow::retryRequested);
    connect(m_trouble, &TroublePage::fileChosen, this, &MainWindow::dataFileChosen);
    connect(m_pack, &PackActions::optionsChanged, this, &MainWindow::packOptionsChanged);
    const auto tell = [this](const QString &message) { statusBar()->showMessage(message, 8000); };
    connect(m_pack, &PackActions::told, this, tell);
    connect(m_question, &QuestionPage::told, this, tell);
    connect(&m_parts.autosave, &Models::Autosave::statusChanged, m_saveLabel,
        [this] { m_saveLabel->show(m_parts.autosave.status()); });
    connect(&m_parts.autosave, &Models::Autosave::statusChanged, m_announcements,
        [this] { m_announcements->noteSaving(m_parts.autosave.status()); });
    connect(statusBar(), &QStatusBar::messageChanged, this, [this](const QString &text) { announce(this, text); });
    connect(m_model.get(), &Models::CatalogueModel::shownChanged, this, &MainWindow::updateCounts);
    connect(&workspace, &Models::Workspace::answerChanged, this, &MainWindow::updateCounts);
    connect(&workspace, &Models::Workspace::guideChanged, this, [this] {
        m_question->clearDocuments();
        m_guide->show(m_parts.workspace.guide());
        m_model->setPriorities(m_parts.preparation.priorities());
        setWindowTitle(m_parts.workspace.guide()->role + u" — Starwright");
        updateCounts();
        m_measure->clear();
        m_pages->switchTo(Page::start);
    });
}

void MainWindow::setGuides(const QList<Domain::GuidePtr> &guides, const QList<Domain::Guide> &imported)
{
    m_catalogue->setGuides(guides);
    if (m_data)
        m_data->setGuides(guides, imported);
}

void MainWindow::setPackOptions(const Pack::Options &options)
{
    m_pack->setOptions(options);
}

void MainWindow::restoreState()
{
    setTrouble(false);
    m_saveLabel->show(m_parts.autosave.status());
    const QString page = m_parts.settings.text(pageKey, Page::start);
    m_catalogue->restore();
    if (page != Page::question)
        showPage(page);
    else if (m_parts.workspace.guide()->question(m_catalogue->question()))
        showQuestion(m_catalogue->question());
    m_catalogue->setFocus();
}

void MainWindow::showTrouble(const Domain::Error &error)
{
    m_trouble->show(error);
    setTrouble(true);
}

void MainWindow::complain(const Domain::Error &error)
{
    statusBar()->showMessage(tr("Not saved yet, and tried again: %1").arg(error.text()));
}

void MainWindow::showFailure(const Domain::Error &error)
{
    statusBar()->showMessage(error.text());
}

void MainWindow::setTrouble(bool trouble)
{
    if (m_trouble->isHidden() != trouble)
        return; // as it is already
    m_trouble->setVisible(trouble);
    m_splitter->setHidden(trouble);
    for (QAction *action : findChildren<QAction *>()) {
        if (action->property(needsGuide).toBool())
            action->setDisabled(trouble);
    }
    findChild<QToolBar *>()->setHidden(trouble);
}

void MainWindow::setReadOnly(const QString &reason)
{
    m_banner->setText(reason);
    m_banner->setVisible(!reason.isEmpty());
    m_question->setReadOnly(!reason.isEmpty());
    m_history->setReadOnly(!reason.isEmpty());
    m_import->setReadOnly(!reason.isEmpty());
    m_transfer->setReadOnly(!reason.isEmpty());
    m_isReadOnly = !reason.isEmpty();
    if (m_data)
        m_data->setReadOnly(!reason.isEmpty());
}

void MainWindow::showQuestion(const QString &question)
{
    if (m_question->show(question))
        m_pages->switchTo(Page::question);
    else
        m_pages->switchTo(Page::start); // rather than another question than the catalogue has
    savePlace();
}

void MainWindow::openQuestion(const QString &question)
{
    m_catalogue->select(question);
    showQuestion(question); // also where it was selected already
}

void MainWindow::goToAnswer()
{
    if (m_pages->currentWidget() != m_question && !m_catalogue->question().isEmpty())
        showQuestion(m_catalogue->question());
    if (m_pages->currentWidget() == m_question)
        m_question->focusAnswer();
}

void MainWindow::showPage(const QString &name)
{
    m_question->commit();
    m_measure->clear();
    m_pages->switchTo(name);
    savePlace();
}

void MainWindow::showGuide()
{
    showPage(Page::guide);
}

void MainWindow::updateCounts()
{
    const Models::AnswerCounts counts = m_parts.workspace.counts();
    const int shown = m_model->shownQuestions();
    const int total = m_model->totalQuestions();
    const QString questions = shown == total ? tr("%Ln question(s)", nullptr, total)
                                             : tr("%L1 of %Ln question(s)", nullptr, total).arg(shown);
    m_announcements->noteShown(questions);
    m_counts->setText(QStringList{
        questions, tr("%L1 ready").arg(counts.ready), tr("%Ln draft(s)", nullptr, static_cast<int>(counts.draft))}
            .join(u" · "));
}

bool MainWindow::event(QEvent *event)
{
    const bool handled = QMainWindow::event(event);
    if (event->type() == QEvent::Paint && !m_painted) {
        m_painted = true;
        QTimer::singleShot(afterPainting, this, [this] {
            Q_EMIT painted();
            m_question->highlight();
        });
    }
    return handled;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    commit();
    m_parts.autosave.flush();
    if (m_parts.isTour) {
        Q_EMIT tourEnded();
        return;
    }
    if (!mayClose()) {
        event->ignore();
        return;
    }
    saveState();
    event->accept();
}

void MainWindow::commit()
{
    m_question->commit();
    m_history->commit();
}

bool MainWindow::mayClose()
{
    const auto written = m_parts.writeRest ? m_parts.writeRest() : Domain::Result<void>();
    if (written)
        return true;
    QMessageBox box(QMessageBox::Warning, tr("Not saved"),
        tr("Your last changes could not be saved: %1").arg(written.error().text()), QMessageBox::NoButton, this);
    box.setTextFormat(Qt::PlainText);
    QPushButton *stay = box.addButton(tr("Keep the window open"), QMessageBox::RejectRole);
    box.addButton(tr("Close and lose them"), QMessageBox::DestructiveRole);
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    box.exec();
    return box.clickedButton() != stay;
}

void MainWindow::saveState()
{
    m_parts.settings.set(geometryKey, saveGeometry());
    m_parts.settings.set(splitterKey, m_splitter->saveState());
    savePlace();
}

void MainWindow::savePlace()
{
    if (m_splitter->isHidden())
        return;
    m_parts.settings.set(pageKey, m_pages->current());
    m_catalogue->save();
}

} // namespace Widgets
