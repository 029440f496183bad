// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backup/backup.h"
#include "domain/error.h"
#include "domain/export/merging.h"
#include "domain/guide/guide.h"
#include "models/readfile.h"
#include "models/versionsource.h"
#include "pack/options.h"

#include <QMainWindow>
#include <functional>

class QLabel;
class QSplitter;

namespace Highlighting
{
class Highlighter;
}

namespace Models
{
class Autosave;
class CatalogueModel;
class Preparation;
class Workspace;
class YourData;
} // namespace Models

namespace Widgets
{

class Announcements;
class CataloguePanel;
class DataPage;
class GuidePage;
class HistoryPage;
class ImportActions;
class PackActions;
class PageSwitcher;
class PreparationPages;
class QuestionPage;
class SaveLabel;
class Settings;
class TourBar;
class TransferActions;
class TroublePage;
struct TourStep;

/// The window: composes its parts and connects them.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// That the window can be in; `chosen` is empty where that is left to the system.
    struct Languages {
        QStringList codes;
        QString chosen;
    };
    struct Parts {
        Models::Workspace &workspace;
        Models::Preparation &preparation;
        Models::Autosave &autosave;
        const Highlighting::Highlighter &highlighter;
        Settings &settings;
        Models::FileReader readFile = {};
        Models::HistoryMerge mergeHistory = {};
        Models::VersionSource versions = {};
        std::function<Domain::Result<void>()> writeRest = {}; ///< All that is not written yet, now.
        Languages languages = {};
        Models::YourData *yourData = nullptr;
        bool isTour = false; ///< It is there to be looked at, on a sample.
    };

    explicit MainWindow(const Parts &parts);
    ~MainWindow() override;

    /// All that there are, and those of them that were imported.
    void setGuides(const QList<Domain::GuidePtr> &guides, const QList<Domain::Guide> &imported = {});
    /// An imported guide was removed, as was asked for.
    void showGuideRemoved(const Domain::Guide &guide);
    void setPackOptions(const Pack::Options &options);
    /// The workspace is open: shows it as it was left.
    void restoreState();
    /// The data file cannot be used.
    void showTrouble(const Domain::Error &error);
    /// While there is trouble: the newest good backup, and when the data file was last written, if it is there.
    void offerBackup(const Domain::Backup &backup, const QDateTime &lastChange);
    /// Something was not written, and is tried again.
    void complain(const Domain::Error &error);
    /// Something that was asked for was not done.
    void showFailure(const Domain::Error &error);
    /// Hands on what was typed and not yet handed on.
    void commit();
    /// Nothing can be saved, for that reason; empty: it can.
    void setReadOnly(const QString &reason);
    /// A file that somebody handed over: an export is restored if the person agrees, anything else imported.
    void offerRestore(const QString &file);
    void importFile(const QString &file);
    /// Unless the person has answered that once.
    void offerTour();
    /// Of the window that is made for it.
    void leadTour();
    /// Of an export that is to be restored.
    void askPassphrase(const QString &file);
    /// What came of an export and of a restoring that were asked for.
    void showExported(const QString &file, const Domain::Result<void> &result);
    void showRestored(const QString &file, const Domain::Result<Domain::MergeReport> &result);

Q_SIGNALS:
    void guideChosen(const QString &guide);
    void packOptionsChanged(const Pack::Options &options);
    /// A guide was imported, and is to be kept.
    void guideRead(const Domain::GuidePtr &guide);
    void guideRemovalRequested(const Domain::Guide &guide);
    void exportRequested(const QString &file, const QString &passphrase = {});
    void restoreRequested(const QString &file, const QString &passphrase = {});
    void tourRequested();
    /// By the window of the tour, as it closes; where the person wants to leave the program, that too.
    void tourEnded();
    void quitRequested();
    void retryRequested();
    void backupRequested(const Domain::Backup &backup);
    void dataFileChosen(const QString &file);
    /// Empty: as the system.
    void languageChosen(const QString &code);
    /// Painted for the first time: what is slow may begin.
    void painted();

protected:
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;
    void childEvent(QChildEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// The property of actions that are of no use while no guide is open.
    static constexpr const char *needsGuide = "needsGuide";

    void createPages();
    void createHistory();
    void createVersions();
    void createData();
    void addDataAction(QMenu *menu);
    void addTourAction(QMenu *menu);
    void answerTour();
    void putOnTop(QWidget *strip);
    void showStep(const TourStep &step);
    void createStatusBar();
    void createToolBar();
    void createMenus();
    void createFileMenu();
    void createEditMenu();
    void createViewMenu();
    void addColours(QMenu *menu);
    void addLanguages(QMenu *menu);
    void createQuestionMenu();
    void createHelpMenu();
    void connectParts();
    void showQuestion(const QString &question);
    void showPage(const QString &name);
    void showGuide();
    void showHistory();
    void showVersions();
    void restoreVersion(const QString &question, const Domain::Answer &version);
    void goToAnswer();
    void openQuestion(const QString &question);
    void showPalette();
    void follow(const QString &paletteKey);
    void showShortcuts();
    void showHelp();
    void updateCounts();
    void setTrouble(bool trouble);
    bool mayClose();
    void saveState();
    /// Where in the guide the person is: kept at each step, since a killed program saves nothing.
    void savePlace();

    Parts m_parts;
    std::unique_ptr<Models::CatalogueModel> m_model;
    QSplitter *m_splitter;
    PageSwitcher *m_pages;
    CataloguePanel *m_catalogue = nullptr;
    QuestionPage *m_question = nullptr;
    GuidePage *m_guide = nullptr;
    TroublePage *m_trouble = nullptr;
    QLabel *m_banner;
    TourBar *m_tour; ///< Null in the window that a person works in.
    SaveLabel *m_saveLabel = nullptr;
    Announcements *m_announcements;
    QLabel *m_measure = nullptr;
    QLabel *m_counts = nullptr;
    PackActions *m_pack = nullptr;
    PreparationPages *m_preparation = nullptr;
    HistoryPage *m_history = nullptr;
    DataPage *m_data = nullptr;
    ImportActions *m_import = nullptr;
    QAction *m_showHistory = nullptr;
    QAction *m_showVersions = nullptr;
    QAction *m_help = nullptr;
    TransferActions *m_transfer = nullptr;
    bool m_isReadOnly = false;
    bool m_painted = false;
};

} // namespace Widgets
