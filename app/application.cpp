// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "commandline/commandline.h"
#include "commandline/process.h"
#include "formats/builtinguides.h"
#include "pack/storedoptions.h"
#include "storage/answerstore.h"
#include "storage/datafile.h"
#include "storage/guidestore.h"
#include "storage/preferencestore.h"
#include "widgets/theme/scheme.h"

#include <QApplication>
#include <QFileInfo>
#include <QStyleHints>
#include <QTranslator>

namespace
{

constexpr QLatin1StringView guideKey("guide");
constexpr QLatin1StringView knownFilesKey("data/known");
constexpr QLatin1StringView schemeKey("window/scheme");

Widgets::Scheme schemeFrom(const Widgets::Settings &settings)
{
    const QString name = settings.text(schemeKey);
    return name == u"dark" ? Widgets::Scheme::Dark
                           : (name == u"light" ? Widgets::Scheme::Light : Widgets::Scheme::System);
}

QList<Domain::GuidePtr> builtInGuides()
{
    // A test holds the guides that come with the program to their schema.
    return Formats::builtInGuides().value_or(QList<Domain::GuidePtr>());
}

} // namespace

int Application::run(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("starwright"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STARWRIGHT_VERSION));
    if (const auto exitCode = CommandLine::runIfCommand(argc, argv))
        return *exitCode;
    const QApplication application(argc, argv);
    QTranslator plurals;
    if (plurals.load(QStringLiteral(":/i18n/starwright_en.qm")))
        QCoreApplication::installTranslator(&plurals);
    QGuiApplication::setDesktopFileName(QStringLiteral("starwright"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/starwright.svg")));
    Application wiring(CommandLine::dataFile(QCoreApplication::arguments()), {});
    wiring.start();
    return QApplication::exec();
}

Application::Application(QString dataFile, const QString &settingsFile)
    : m_dataFile(std::move(dataFile))
    , m_settings(settingsFile.isEmpty() ? Widgets::Settings() : Widgets::Settings(settingsFile))
    , m_autosave(&m_workspace, [this](const Models::Autosave::Batch &batch) { return save(batch); })
{
}

Application::~Application() = default;

void Application::start()
{
    Widgets::applyScheme(schemeFrom(m_settings));
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
        [this] { Widgets::applyScheme(schemeFrom(m_settings)); });
    m_window = std::make_unique<Widgets::MainWindow>(Widgets::MainWindow::Parts{
        .workspace = m_workspace, .autosave = m_autosave, .highlighter = m_highlighter, .settings = m_settings});
    connectWindow();
    openDataFile(m_dataFile, IfMissing::Ask);
    m_window->show();
}

void Application::connectWindow()
{
    connect(m_window.get(), &Widgets::MainWindow::guideChosen, this, &Application::openGuide);
    connect(m_window.get(), &Widgets::MainWindow::packOptionsChanged, this, &Application::savePackOptions);
    connect(m_window.get(), &Widgets::MainWindow::retryRequested, this,
        [this] { openDataFile(m_dataFile, IfMissing::Ask); });
    connect(m_window.get(), &Widgets::MainWindow::dataFileChosen, this,
        [this](const QString &file) { openDataFile(file, IfMissing::Create); });
}

void Application::openDataFile(const QString &file, IfMissing ifMissing)
{
    m_dataFile = QFileInfo(file).absoluteFilePath();
    m_worker.reset();
    m_lock.reset();
    m_lockedReason.clear();
    const bool known = m_settings.list(knownFilesKey).contains(m_dataFile);
    if (known && ifMissing == IfMissing::Ask && !QFileInfo::exists(m_dataFile)) {
        m_window->showTrouble({.what = tr("cannot open"),
            .where = m_dataFile,
            .why = tr("the file was there the last time and is missing now. Bring it back and try "
                      "again, open another one, or start a new one.")});
        return;
    }
    const QString guide = m_settings.text(guideKey);
    show(load(m_dataFile, guide).result(), guide);
}

QFuture<Domain::Result<Application::Contents>> Application::load(const QString &file, const QString &guide)
{
    auto access = Storage::Database::Access::ReadWrite;
    if (const auto folder = Storage::provideFolder(file); folder) {
        auto lock = Storage::FileLock::tryTake(file);
        if (lock)
            m_lock = std::move(*lock);
        else
            m_lockedReason = lock.error().why;
    }
    if (!m_lock && QFileInfo::exists(file))
        access = Storage::Database::Access::ReadOnly;
    m_worker = std::make_unique<Storage::Worker>(file, access);
    m_guides = builtInGuides();
    const QString wanted = guide.isEmpty() && !m_guides.isEmpty() ? m_guides.constFirst()->id : guide;
    return m_worker->run([wanted](Storage::Database &database) -> Domain::Result<Contents> {
        Contents contents{.guides = {}, .answers = {}, .preferences = {}, .readOnlyReason = database.readOnlyReason()};
        const auto take = [](auto &into, auto result) -> Domain::Result<void> {
            if (!result)
                return std::unexpected(result.error());
            into = std::move(*result);
            return {};
        };
        return take(contents.guides, Storage::GuideStore(database).load())
            .and_then([&] { return take(contents.answers, Storage::AnswerStore(database).load(wanted)); })
            .and_then([&] { return take(contents.preferences, Storage::PreferenceStore(database).load()); })
            .transform([&] { return std::move(contents); });
    });
}

void Application::show(const Domain::Result<Contents> &contents, const QString &guideId)
{
    if (!contents) {
        m_window->showTrouble(contents.error());
        return;
    }
    QStringList known = m_settings.list(knownFilesKey);
    if (!known.contains(m_dataFile))
        m_settings.set(knownFilesKey, known << m_dataFile);
    for (const Domain::Guide &imported : contents->guides)
        m_guides.append(std::make_shared<const Domain::Guide>(imported));
    m_window->setGuides(m_guides);
    if (const Domain::GuidePtr open = guide(guideId))
        m_workspace.open(open, contents->answers);
    m_window->setPackOptions(Pack::fromStored(contents->preferences));
    m_window->setReadOnly(m_lockedReason.isEmpty() ? contents->readOnlyReason : m_lockedReason);
    m_window->restoreState();
}

Domain::GuidePtr Application::guide(const QString &id) const
{
    const auto found = std::ranges::find_if(m_guides, [&id](const Domain::GuidePtr &guide) { return guide->id == id; });
    return found != m_guides.cend() ? *found : m_guides.value(0);
}

void Application::openGuide(const QString &id)
{
    const Domain::GuidePtr chosen = guide(id);
    if (!chosen || !m_worker)
        return;
    m_autosave.flush();
    m_worker->run([id](Storage::Database &database) { return Storage::AnswerStore(database).load(id); })
        .then(this, [this, chosen](const Domain::Result<Domain::Answers> &answers) {
            if (!answers) {
                m_window->showTrouble(answers.error());
                return;
            }
            m_settings.set(guideKey, chosen->id);
            m_workspace.open(chosen, *answers);
        });
}

QFuture<Domain::Result<void>> Application::save(const Models::Autosave::Batch &batch)
{
    return m_worker->run([batch](Storage::Database &database) { return Storage::AnswerStore(database).save(batch); });
}

void Application::savePackOptions(const Pack::Options &options)
{
    if (!m_worker || !m_lock)
        return;
    m_worker->run([preferences = Pack::toStored(options)](Storage::Database &database) -> Domain::Result<void> {
        for (const auto &[name, value] : preferences.asKeyValueRange()) {
            if (const auto set = Storage::PreferenceStore(database).set(name, value); !set)
                return set;
        }
        return {};
    });
}
