// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/answer/questionpage.h"
#include "widgets/catalogue/cataloguepanel.h"
#include "widgets/history/historypage.h"
#include "widgets/history/importactions.h"
#include "widgets/pack/packactions.h"
#include "widgets/settings.h"
#include "widgets/shortcuts/actionshortcuts.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/primarybutton.h"
#include "widgets/theme/scheme.h"
#include "widgets/transfer/transferactions.h"
#include "widgets/window/aboutbox.h"
#include "widgets/window/mainwindow.h"
#include "widgets/window/menuactions.h"
#include "widgets/window/pageswitcher.h"
#include "widgets/window/preparationpages.h"
#include "widgets/window/undoactions.h"

#include <QActionGroup>
#include <QLayout>
#include <QMenuBar>
#include <QToolBar>

namespace Widgets
{

namespace
{

constexpr QLatin1StringView schemeKey("window/scheme");

} // namespace

void MainWindow::createMenus()
{
    createFileMenu();
    createEditMenu();
    createViewMenu();
    createQuestionMenu();
    for (QAction *action : findChildren<QAction *>())
        action->setProperty(needsGuide, action->menuRole() != QAction::QuitRole && !action->menu());
    createHelpMenu();
    if (hasChangedShortcuts(m_parts.settings))
        restoreShortcuts(menuActions(*menuBar()), m_parts.settings);
}

void MainWindow::createFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    QAction *pack = menu->addAction(
        lineIcon(QStringLiteral("pack")), tr("&Export pack…"), QKeySequence(tr("Ctrl+E")), m_pack, [this] {
            m_question->commit();
            m_pack->start();
        });
    pack->setObjectName(QStringLiteral("exportPack"));
    QAction *print
        = menu->addAction(lineIcon(QStringLiteral("print")), tr("&Print…"), QKeySequence::Print, m_pack, [this] {
              m_question->commit();
              m_pack->start();
          });
    print->setObjectName(QStringLiteral("printPack"));
    menu->addAction(m_import->action());
    menu->addSeparator();
    menu->addAction(m_transfer->exportAction());
    menu->addAction(m_transfer->restoreAction());
    addDataAction(menu);
    menu->addSeparator();
    QAction *quit = menu->addAction(tr("&Quit"), QKeySequence::Quit, this, [this] {
        close();
        Q_EMIT quitRequested();
    });
    quit->setMenuRole(QAction::QuitRole);
    quit->setObjectName(QStringLiteral("quit"));
}

void MainWindow::createEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    auto *undo = new UndoActions(menu, m_pages);
    undo->add(m_history, m_history->undoStack());
    menu->addSeparator();
    QAction *code = menu->addAction(lineIcon(QStringLiteral("code")), tr("Insert &code block…"),
        QKeySequence(tr("Ctrl+Shift+K")), m_question, &QuestionPage::insertCodeBlock);
    code->setObjectName(QStringLiteral("insertCodeBlock"));
    menu->addSeparator();
    QAction *find = menu->addAction(
        lineIcon(QStringLiteral("search")), tr("&Find"), QKeySequence::Find, m_catalogue, &CataloguePanel::focusSearch);
    find->setObjectName(QStringLiteral("findQuestions"));
    QAction *clear = menu->addAction(
        tr("Clear fi&lters"), QKeySequence(tr("Ctrl+Shift+F")), m_catalogue, &CataloguePanel::clearFilters);
    clear->setObjectName(QStringLiteral("showAllQuestions"));
    QAction *palette = menu->addAction(
        tr("Find a c&ommand or question…"), QKeySequence(tr("Ctrl+K")), this, &MainWindow::showPalette);
    palette->setObjectName(QStringLiteral("findCommand"));
}

void MainWindow::createViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    QAction *category = menu->addAction(
        tr("Group by &category"), QKeySequence(tr("Ctrl+1")), m_catalogue, &CataloguePanel::groupByCategory);
    category->setObjectName(QStringLiteral("groupByCategory"));
    QAction *stage = menu->addAction(
        tr("Group by &stage"), QKeySequence(tr("Ctrl+2")), m_catalogue, &CataloguePanel::groupByStage);
    stage->setObjectName(QStringLiteral("groupByStage"));
    QAction *priority = menu->addAction(
        tr("Group by &priority"), QKeySequence(tr("Ctrl+3")), m_catalogue, &CataloguePanel::groupByPriority);
    priority->setObjectName(QStringLiteral("groupByPriority"));
    QAction *about = menu->addAction(lineIcon(QStringLiteral("guide")), tr("&About these interviews"),
        QKeySequence(tr("Ctrl+0")), this, &MainWindow::showGuide);
    about->setObjectName(QStringLiteral("aboutGuide"));
    m_preparation->addActions(menu);
    menu->addAction(m_showHistory);
    menu->addSeparator();
    QAction *questions = menu->addAction(
        tr("Go to the &questions"), QKeySequence(tr("Ctrl+L")), m_catalogue, &CataloguePanel::focusTree);
    questions->setObjectName(QStringLiteral("goToQuestions"));
    QAction *answer
        = menu->addAction(tr("Go to the a&nswer"), QKeySequence(tr("Ctrl+Return")), this, &MainWindow::goToAnswer);
    answer->setObjectName(QStringLiteral("goToAnswer"));
    menu->addSeparator();
    addColours(menu);
    addLanguages(menu);
}

void MainWindow::addColours(QMenu *menu)
{
    QMenu *colours = menu->addMenu(tr("C&olours"));
    auto *group = new QActionGroup(this);
    const QString chosen = m_parts.settings.text(schemeKey);
    const QList<std::tuple<QString, QString, Scheme>> schemes{{{}, tr("As the &system"), Scheme::System},
        {QStringLiteral("light"), tr("&Light"), Scheme::Light}, {QStringLiteral("dark"), tr("&Dark"), Scheme::Dark}};
    for (const auto &[key, name, scheme] : schemes) {
        QAction *action = colours->addAction(name, this, [this, key, scheme] {
            m_parts.settings.set(schemeKey, key);
            applyScheme(scheme);
        });
        action->setObjectName(u"colours:" + key);
        action->setCheckable(true);
        action->setChecked(key == chosen);
        group->addAction(action);
    }
}

void MainWindow::addLanguages(QMenu *menu)
{
    const auto &[codes, chosen] = m_parts.languages;
    if (codes.isEmpty())
        return;
    QMenu *languages = menu->addMenu(tr("Lan&guage"));
    languages->setObjectName(QStringLiteral("languages"));
    auto *group = new QActionGroup(this);
    const auto add = [&](const QString &code, const QString &name) {
        QAction *action = languages->addAction(name, this, [this, code] { Q_EMIT languageChosen(code); });
        action->setObjectName(u"language:" + code);
        action->setCheckable(true);
        action->setChecked(code == chosen);
        group->addAction(action);
    };
    add({}, tr("As the &system"));
    for (const QString &code : codes) {
        const QString name = QLocale(code).nativeLanguageName(); // for whoever cannot read the present one
        add(code, name.left(1).toUpper() + name.mid(1));
    }
}

void MainWindow::createQuestionMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Question"));
    QAction *previous = menu->addAction(lineIcon(QStringLiteral("previous")), tr("&Previous"),
        QKeySequence(tr("Alt+Up")), m_catalogue, &CataloguePanel::previous);
    previous->setObjectName(QStringLiteral("previousQuestion"));
    QAction *next = menu->addAction(lineIcon(QStringLiteral("next")), tr("&Next"), QKeySequence(tr("Alt+Down")),
        m_catalogue, &CataloguePanel::next);
    next->setObjectName(QStringLiteral("nextQuestion"));
    menu->addSeparator();
    QAction *ready = menu->addAction(lineIcon(QStringLiteral("ready")), tr("Answer is &ready"),
        QKeySequence(tr("Ctrl+R")), m_question, &QuestionPage::toggleReady);
    ready->setObjectName(QStringLiteral("answerReady"));
    menu->addAction(m_showVersions);
}

void MainWindow::createToolBar()
{
    QToolBar *bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setIconSize(QSize(20, 20));
    for (const auto *name : {"previousQuestion", "nextQuestion"})
        bar->addAction(findChild<QAction *>(QLatin1StringView(name)));
    auto *spacer = new QWidget(bar);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(spacer);
    auto *pack = new PrimaryButton(tr("Export pack…"), bar);
    connect(pack, &QAbstractButton::clicked, findChild<QAction *>(QStringLiteral("exportPack")), &QAction::trigger);
    bar->addWidget(pack);
    bar->layout()->setContentsMargins(8, 4, 8, 5);
}

void MainWindow::createHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    m_help = menu->addAction(tr("Starwright &help"), QKeySequence::HelpContents, this, &MainWindow::showHelp);
    m_help->setObjectName(QStringLiteral("showHelp"));
    addTourAction(menu);
    QAction *priorities = menu->addAction(
        tr("How &priorities are made…"), this, [this] { m_preparation->showPriorityHelp(m_catalogue->question()); });
    priorities->setObjectName(QStringLiteral("priorityHelp"));
    QAction *shortcuts
        = menu->addAction(tr("&Keyboard shortcuts…"), QKeySequence(tr("Ctrl+?")), this, &MainWindow::showShortcuts);
    shortcuts->setObjectName(QStringLiteral("showShortcuts"));
    QAction *about = menu->addAction(tr("&About Starwright"), this, [this] { showAbout(this); });
    about->setMenuRole(QAction::AboutRole);
    about->setObjectName(QStringLiteral("aboutStarwright"));
}

} // namespace Widgets
