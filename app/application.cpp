// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "applicationlanguage.h"
#include "applicationtour.h"
#include "commandline/commandline.h"
#include "commandline/process.h"
#include "domain/guide/guidelist.h"
#include "domain/history/merge.h"
#include "formats/builtinguides.h"
#include "formats/guidetranslation.h"
#include "formats/importedfile.h"
#include "formats/lexiconreader.h"
#include "pack/storedoptions.h"
#include "privacy/internet.h"
#include "privacy/ownfolder.h"
#include "privacy/temporaryfolder.h"
#include "storage/answerstore.h"
#include "storage/backups.h"
#include "storage/datafile.h"
#include "storage/guidestore.h"
#include "storage/preferencestore.h"
#include "widgets/theme/scheme.h"

#include <QApplication>
#include <QEventLoopLocker>
#include <QFileInfo>
#include <QFileOpenEvent>
#include <QSettings>
#include <QStandardPaths>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace
{

constexpr QLatin1StringView guideKey("guide");
constexpr QLatin1StringView knownFilesKey("data/known");
constexpr QLatin1StringView schemeKey("window/scheme");
constexpr QLatin1StringView languageKey("window/language");

Widgets::Scheme schemeFrom(const Widgets::Settings &settings)
{
    const QString name = settings.text(schemeKey);
    return name == u"dark" ? Widgets::Scheme::Dark
                           : (name == u"light" ? Widgets::Scheme::Light : Widgets::Scheme::System);
}

/// The guide of that id, or else the first: there is always the one that comes with the program.
Domain::GuidePtr guideToOpen(const QList<Domain::GuidePtr> &guides, const QString &id)
{
    const Domain::GuidePtr found = Domain::guideWithId(guides, id);
    return found ? found : guides.value(0, std::make_shared<const Domain::Guide>());
}

QString settingsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/starwright");
}

// Qt's file dialogs remember folders, in a file that all programs made with Qt share unless it lies elsewhere.
// Settings that are open already stay where they are.
void keepFoldersToOurselves()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settingsFolder());
}

} // namespace

int Application::run(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("starwright"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STARWRIGHT_VERSION));
    if (const auto exitCode = CommandLine::runIfCommand(argc, argv, [] { Language::use({}); }))
        return *exitCode;
    const bool isShownElsewhere = Privacy::isShownElsewhere();
    if (!isShownElsewhere)
        Privacy::refuseInternet();
    // A desktop's own file dialogs put what was chosen onto its list of recent files, for every program to see. In a
    // Flatpak they are the only way to a file.
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs, qEnvironmentVariableIsEmpty("FLATPAK_ID"));
    const QApplication application(argc, argv);
    if (isShownElsewhere)
        Privacy::refuseInternet();
    const Privacy::TemporaryFolder temporary(QStandardPaths::writableLocation(QStandardPaths::CacheLocation));
    QGuiApplication::setDesktopFileName(QStringLiteral("starwright"));
    Privacy::provideForOwnerAlone(settingsFolder());
    Application wiring(CommandLine::dataFile(QCoreApplication::arguments()), {});
    keepFoldersToOurselves();
    wiring.start(CommandLine::fileToOpen(QCoreApplication::arguments()));
    return QApplication::exec();
}

Application::Application(QString dataFile, const QString &settingsFile, Purpose purpose)
    : m_purpose(purpose)
    , m_dataFile(std::move(dataFile))
    , m_settings(settingsFile.isEmpty() ? Widgets::Settings() : Widgets::Settings(settingsFile))
    , m_preparation(m_workspace, [] { return Formats::builtInLexicon().value_or(nullptr); })
    , m_autosave(&m_workspace, [this](const Models::Autosave::Batch &batch) { return save(batch); })
    , m_yourData(dataOperations())
{
}

Application::~Application()
{
    std::ignore = writeRest(); // What cannot be written was told when the window closed.
    if (m_worker && m_lock)
        m_worker->run([](Storage::Database &database) { return Storage::makeBackupIfDue(database.connection()); });
}

void Application::start(const QString &file)
{
    if (m_purpose == Purpose::Work)
        takeCharge();
    connectPreparation();
    connectData();
    makeWindow();
    openFile(file);
}

void Application::takeCharge()
{
    qApp->installEventFilter(this);
    Language::use(m_settings.text(languageKey));
    applyColours();
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Application::applyColours);
}

// Files, folders, and what was looked up.
void Application::forgetPlaces()
{
    for (const QLatin1StringView group : {"data"_L1, "palette"_L1})
        m_settings.remove(group);
    QSettings dialogs(QSettings::NativeFormat, QSettings::UserScope, QStringLiteral("QtProject"));
    if (dialogs.fileName().startsWith(settingsFolder())) // or it is that of other programs, too
        dialogs.remove(QStringLiteral("FileDialog"));
}

void Application::applyColours()
{
    Widgets::applyScheme(schemeFrom(m_settings));
}

Widgets::MainWindow::Languages Application::languages() const
{
    if (m_purpose == Purpose::Tour)
        return {}; // That is for the window behind it.
    return {.codes = Language::available(), .chosen = m_settings.text(languageKey)};
}

bool Application::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(object, event);
    openFile(static_cast<QFileOpenEvent *>(event)->file());
    return true;
}

void Application::makeWindow()
{
    // The file is read while the window is put together.
    auto contents = open(m_dataFile, IfMissing::Ask);
    m_window = std::make_unique<Widgets::MainWindow>(Widgets::MainWindow::Parts{.workspace = m_workspace,
        .preparation = m_preparation,
        .autosave = m_autosave,
        .highlighter = m_highlighter,
        .settings = m_settings,
        .readFile = [](const QString &file) { return Formats::readImport(file); },
        .mergeHistory
        = [](const Domain::History &kept, const Domain::History &read) { return Domain::merged(kept, read); },
        .versions = versionSource(),
        .writeRest = [this] { return writeRest(); },
        .languages = languages(),
        .yourData = &m_yourData,
        .isTour = m_purpose == Purpose::Tour});
    connectWindow();
    connectTransfer();
    show(contents.result());
    m_window->show();
}

// A window of its own for each language: every part of it was made in one.
void Application::changeLanguage(const QString &code)
{
    m_settings.set(languageKey, code);
    const QEventLoopLocker running; // The old window is the last one for a moment.
    if (!m_window->close())
        return; // What it holds could not be saved: the language waits for the next start.
    m_window.reset();
    Language::use(code);
    makeWindow();
}

void Application::connectWindow()
{
    connect(m_window.get(), &Widgets::MainWindow::guideChosen, this, &Application::openGuide);
    connect(m_window.get(), &Widgets::MainWindow::packOptionsChanged, this, &Application::savePackOptions);
    connect(m_window.get(), &Widgets::MainWindow::guideRead, this, &Application::keepGuide);
    connect(m_window.get(), &Widgets::MainWindow::guideRemovalRequested, this, &Application::removeGuide);
    connect(m_window.get(), &Widgets::MainWindow::retryRequested, this,
        [this] { show(open(m_dataFile, IfMissing::Ask).result()); });
    connect(m_window.get(), &Widgets::MainWindow::dataFileChosen, this,
        [this](const QString &file) { show(open(file, IfMissing::Create).result()); });
    connect(m_window.get(), &Widgets::MainWindow::backupRequested, this, &Application::restoreInTrouble);
    // Queued: the window that asks is not there afterwards.
    connect(
        m_window.get(), &Widgets::MainWindow::languageChosen, this, &Application::changeLanguage, Qt::QueuedConnection);
    connect(m_window.get(), &Widgets::MainWindow::tourRequested, this, &Application::startTour, Qt::QueuedConnection);
    connect(m_window.get(), &Widgets::MainWindow::painted, this,
        [] { QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/starwright.svg"))); });
}

QFuture<Application::Loaded> Application::open(const QString &file, IfMissing ifMissing)
{
    m_dataFile = QFileInfo(file).absoluteFilePath();
    std::ignore = writeRest();
    m_unkept.clear();
    m_worker.reset();
    m_lock.reset();
    m_lockedReason.clear();
    const bool known = m_settings.list(knownFilesKey).contains(m_dataFile);
    if (known && ifMissing == IfMissing::Ask && !QFileInfo::exists(m_dataFile)) {
        const Loaded missing = Domain::failure(tr("cannot open"), m_dataFile,
            tr("the file was there the last time and is missing now. Bring it back and try again, open another "
               "one, or start a new one."));
        return QtFuture::makeReadyValueFuture(missing);
    }
    const auto access = takeLock();
    m_worker = std::make_unique<Storage::Worker>(m_dataFile, access,
        [this] { QMetaObject::invokeMethod(this, &Application::showJoined, Qt::QueuedConnection); });
    return m_worker->run(
        [guide = m_settings.text(guideKey)](Storage::Database &database) { return load(database, guide); });
}

Storage::Database::Access Application::takeLock()
{
    if (Storage::provideFolder(m_dataFile)) {
        auto lock = Storage::FileLock::tryTake(m_dataFile);
        if (lock)
            m_lock = std::move(*lock);
        else
            m_lockedReason = lock.error().why;
    }
    const bool mayWrite = m_lock || !QFileInfo::exists(m_dataFile);
    return mayWrite ? Storage::Database::Access::ReadWrite : Storage::Database::Access::ReadOnly;
}

QList<Domain::GuidePtr> Application::guidesWith(const QList<Domain::Guide> &imported)
{
    // A test holds the guides that come with the program to their schema.
    return Domain::allGuides(Formats::builtInGuides().value_or(QList<Domain::GuidePtr>()), imported);
}

Application::Loaded Application::load(Storage::Database &database, const QString &guide)
{
    const auto imported = Storage::GuideStore(database).load();
    const auto preferences = Storage::PreferenceStore(database).load();
    if (!imported || !preferences)
        return std::unexpected(imported ? preferences.error() : imported.error());
    Contents contents{.guides = guidesWith(*imported),
        .imported = *imported,
        .open = {},
        .answers = {},
        .preferences = *preferences,
        .preparation = {},
        .readOnlyReason = database.readOnlyReason(),
        .backupTrouble = database.backupTrouble()};
    contents.open = guideToOpen(contents.guides, guide);
    const auto answers = Storage::AnswerStore(database).spool(contents.open->id);
    const auto preparation = loadPreparation(database, contents.open->id);
    if (!answers || !preparation)
        return std::unexpected(answers ? preparation.error() : answers.error());
    contents.answers = *answers;
    contents.preparation = *preparation;
    contents.isNew = Storage::AnswerStore(database).isEmpty().value_or(false) && imported->isEmpty()
        && preparation->history.isEmpty() && preparation->interviews.isEmpty();
    return contents;
}

void Application::show(const Loaded &contents)
{
    if (!contents) {
        m_window->showTrouble(contents.error());
        offerBackup();
        return;
    }
    QStringList known = m_settings.list(knownFilesKey);
    if (!known.contains(m_dataFile))
        m_settings.set(knownFilesKey, known << m_dataFile);
    m_guides = contents->guides;
    m_imported = contents->imported;
    m_window->setGuides(m_guides, m_imported);
    m_workspace.open(Formats::inLanguage(contents->open, QLocale()), contents->answers);
    m_preparation.open(contents->preparation);
    m_window->setPackOptions(Pack::fromStored(contents->preferences));
    m_window->setReadOnly(m_lockedReason.isEmpty() ? contents->readOnlyReason : m_lockedReason);
    m_window->restoreState();
    if (contents->isNew && m_lock)
        m_window->offerTour();
    checkLater();
    m_yourData.note(contents->backupTrouble ? Domain::Result<void>(std::unexpected(*contents->backupTrouble))
                                            : Domain::Result<void>());
}

// What is read next has to be what was written last, or an edit would be lost.
void Application::openGuide(const QString &id)
{
    whenNothingIsUnwritten([this, id](const Domain::Result<void> &written) {
        if (written) {
            readGuide(id);
            return;
        }
        m_window->complain(written.error());
        m_window->setGuides(m_guides, m_imported); // The other one stays chosen.
    });
}

void Application::readGuide(const QString &id)
{
    const Domain::GuidePtr chosen = guideToOpen(m_guides, id);
    if (!m_worker)
        return;
    using Opened = Domain::Result<std::pair<Domain::SpooledAnswers, Models::Preparation::Stored>>;
    m_worker
        ->run([id](Storage::Database &database) -> Opened {
            const auto answers = Storage::AnswerStore(database).spool(id);
            const auto preparation = loadPreparation(database, id);
            if (!answers || !preparation)
                return std::unexpected(answers ? preparation.error() : answers.error());
            return std::pair(*answers, *preparation);
        })
        .then(this, [this, chosen](const Opened &opened) {
            if (!opened) {
                m_window->showTrouble(opened.error());
                return;
            }
            m_window->commit();
            if (!isAllWritten()) {
                openGuide(chosen->id); // Something was edited meanwhile, and what was read is older.
                return;
            }
            m_settings.set(guideKey, chosen->id);
            m_workspace.open(Formats::inLanguage(chosen, QLocale()), opened->first);
            m_preparation.open(opened->second);
        });
}

QFuture<Domain::Result<void>> Application::save(const Models::Autosave::Batch &batch)
{
    return m_worker->run([batch](Storage::Database &database) { return Storage::AnswerStore(database).save(batch); });
}

void Application::savePackOptions(const Pack::Options &options)
{
    keep([preferences = Pack::toStored(options)](
             Storage::Database &database) { return Storage::PreferenceStore(database).set(preferences); });
}
