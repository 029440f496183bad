// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "highlighting/highlighter.h"
#include "models/autosave.h"
#include "models/preparation.h"
#include "models/readfile.h"
#include "models/versionsource.h"
#include "models/workspace.h"
#include "models/yourdata.h"
#include "storage/filelock.h"
#include "storage/worker.h"
#include "widgets/settings.h"
#include "widgets/window/mainwindow.h"

#include <QHash>
#include <QTimer>

class Tour;

/// The one place where everything is wired: what is written in the window to the data file, and back.
class Application : public QObject
{
    Q_OBJECT

public:
    /// A command, or the window; returns the exit code.
    static int run(int argc, char **argv);

    enum class Purpose { Work, Tour };

    Application(QString dataFile, const QString &settingsFile, Purpose purpose = Purpose::Work);
    ~Application() override;

    /// Opens the window and, in it, a file that somebody handed over, unless its name is empty.
    void start(const QString &file = {});
    Widgets::MainWindow &window() { return *m_window; }
    // What the window works on.
    Models::Workspace &workspace() { return m_workspace; }
    Models::Preparation &preparation() { return m_preparation; }
    Models::YourData &yourData() { return m_yourData; }
    using Then = std::function<void(const Domain::Result<void> &)>;
    /// Writes what is not written yet, and calls back when all is, or with the reason why not.
    void whenAllIsWritten(const Then &then);

protected:
    /// On macOS, a file that somebody hands over comes as an event, also to a window that is open already.
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    /// What the data file holds for the window, and the guides there are.
    struct Contents {
        QList<Domain::GuidePtr> guides;
        QList<Domain::Guide> imported;
        Domain::GuidePtr open;
        Domain::SpooledAnswers answers; ///< To the open guide.
        QHash<QString, QString> preferences;
        Models::Preparation::Stored preparation; ///< For the open guide.
        bool isNew = false; ///< Nobody has put anything into it.
        QString readOnlyReason;
        std::optional<Domain::Error> backupTrouble; ///< Why no backup was made before the file was brought up to date.
    };
    using Loaded = Domain::Result<Contents>;

    enum class IfMissing { Ask, Create };

    /// Of what all windows share: the language, the colours, files that are handed over.
    void takeCharge();
    void applyColours();
    /// What the settings know of what was there, after it was erased.
    void forgetPlaces();
    Widgets::MainWindow::Languages languages() const;
    void makeWindow();
    void changeLanguage(const QString &code);
    void connectWindow();
    void startTour();
    void endTour();
    QFuture<Loaded> open(const QString &file, IfMissing ifMissing);
    Storage::Database::Access takeLock();
    static Loaded load(Storage::Database &database, const QString &guide);
    void show(const Loaded &contents);
    void openGuide(const QString &guide);
    void readGuide(const QString &guide);
    QFuture<Domain::Result<void>> save(const Models::Autosave::Batch &batch);
    void savePackOptions(const Pack::Options &options);

    Models::VersionSource versionSource();
    void connectTransfer();
    void openFile(const QString &file);
    void exportEverything(const QString &file, const QString &passphrase);
    void writeExport(const QString &file, const QString &passphrase);
    void restoreExport(const QString &file, const QString &passphrase);
    void readExport(const QString &file, const QString &passphrase);

    static Domain::Result<Models::Preparation::Stored> loadPreparation(
        Storage::Database &database, const QString &guide);
    void connectPreparation();
    using Save = std::function<Domain::Result<void>(Storage::Database &)>;
    /// Writes off the window's thread, one after the other; what fails is told, and tried again.
    void keep(const Save &save);
    void keepNext();
    /// Writes what is not written yet, before the file is closed, and waits for it.
    Domain::Result<void> writeRest();
    void keepGuide(const Domain::GuidePtr &guide);
    void removeGuide(const Domain::Guide &guide);
    static QList<Domain::GuidePtr> guidesWith(const QList<Domain::Guide> &imported);
    /// Offers the guides there are once others are imported.
    void setImported(const QList<Domain::Guide> &imported);

    Models::YourData::Operations dataOperations();
    void connectData();
    void look(const Models::YourData::Done<Models::DataOverview> &done);
    void backUp(const Models::YourData::Done<Domain::Backup> &done);
    void backUpIfDue();
    void compare(const QString &backup, const Models::YourData::Done<Domain::Differences> &done);
    void restore(const QString &backup, const Models::YourData::Done<std::optional<Domain::Backup>> &done);
    void erase(const Models::YourData::Done<void> &done);
    /// The same for what only reads: a window that may not write has nothing to write.
    void whenNothingIsUnwritten(const Then &then);
    bool isAllWritten() const { return m_autosave.isClean() && m_unkept.isEmpty(); }
    void noticeWritten();
    void tellWritten(const Domain::Result<void> &written);
    /// Shows what the file holds now.
    void reload();
    /// Another program had put another file in the data file's place.
    void showJoined();
    void checkLater();
    void offerBackup();
    void restoreInTrouble(const Domain::Backup &backup);

    Purpose m_purpose;
    QString m_dataFile;
    Widgets::Settings m_settings;
    Highlighting::Highlighter m_highlighter;
    QList<Domain::GuidePtr> m_guides;
    QList<Domain::Guide> m_imported; ///< Those of them that are in the data file.
    std::optional<Storage::FileLock> m_lock;
    QString m_lockedReason; ///< Why this process may not write; empty: it may.
    std::unique_ptr<Storage::Worker> m_worker;
    Models::Workspace m_workspace;
    Models::Preparation m_preparation;
    Models::Autosave m_autosave;
    QList<Save> m_unkept; ///< What is to be written; the first of it is under way.
    QList<Then> m_whenWritten; ///< What waits for all to be written.
    Models::YourData m_yourData;
    QTimer m_backupTimer;
    std::unique_ptr<Widgets::MainWindow> m_window;
    std::unique_ptr<Tour> m_tour; ///< While it is taken, in place of the window.
    int m_tourLevel = 0; ///< Of the event loop in which it began.
};
