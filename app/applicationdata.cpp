// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "storage/backupcontents.h"
#include "storage/backups.h"
#include "storage/restore.h"

#include <QFileInfo>
#include <QtConcurrentRun>

// The data file as a whole: its backups, restoring one, erasing all.

namespace
{

constexpr std::chrono::minutes betweenLooks(5);

std::unexpected<Domain::Error> notOpen(const QString &file)
{
    return Domain::failure(
        Application::tr("cannot write"), file, Application::tr("this window may only read; see what it says above"));
}

Models::DataOverview overviewOf(const QString &file)
{
    return {.file = file,
        .size = QFileInfo(file).size(),
        .backupFolder = Storage::backupFolder(file),
        .backups = Storage::backupsOf(file)};
}

} // namespace

Models::YourData::Operations Application::dataOperations()
{
    return {.look = [this](const auto &done) { look(done); },
        .backUp = [this](const auto &done) { backUp(done); },
        .compare = [this](const QString &backup, const auto &done) { compare(backup, done); },
        .restore = [this](const QString &backup, const auto &done) { restore(backup, done); },
        .erase = [this](const auto &done) { erase(done); }};
}

void Application::connectData()
{
    connect(&m_autosave, &Models::Autosave::statusChanged, this, &Application::noticeWritten);
    connect(&m_backupTimer, &QTimer::timeout, this, &Application::backUpIfDue);
    m_backupTimer.start(betweenLooks);
}

void Application::look(const Models::YourData::Done<Models::DataOverview> &done)
{
    QtConcurrent::run(overviewOf, m_dataFile).then(this, [done](const Models::DataOverview &overview) {
        done(overview);
    });
}

void Application::backUp(const Models::YourData::Done<Domain::Backup> &done)
{
    whenAllIsWritten([this, done](const Domain::Result<void> &written) {
        if (!written) {
            done(std::unexpected(written.error()));
            return;
        }
        m_worker
            ->run([](Storage::Database &database) {
                auto made = Storage::makeBackup(database.connection(), Domain::BackupReason::Asked);
                if (made)
                    Storage::removeObsoleteBackups(database.file());
                return made;
            })
            .then(this, done);
    });
}

void Application::backUpIfDue()
{
    if (!m_worker || !m_lock)
        return;
    m_worker->run([](Storage::Database &database) { return Storage::makeBackupIfDue(database.connection()); })
        .then(this, [this](const Domain::Result<std::optional<Domain::Backup>> &made) {
            if (!made)
                m_yourData.note(std::unexpected(made.error()));
            else if (*made)
                m_yourData.note({});
            m_yourData.refresh();
        });
}

void Application::compare(const QString &backup, const Models::YourData::Done<Domain::Differences> &done)
{
    using Found = Domain::Result<Domain::Differences>;
    if (!m_worker) {
        done(notOpen(m_dataFile));
        return;
    }
    whenNothingIsUnwritten([this, backup, done](const Domain::Result<void> &written) {
        if (!written) {
            done(std::unexpected(written.error()));
            return;
        }
        m_worker
            ->run([backup](Storage::Database &database) -> Found {
                const auto then = Storage::contentsIn(backup);
                const auto now = Storage::contentsOf(database);
                if (!then || !now)
                    return std::unexpected(then ? now.error() : then.error());
                return Domain::differences(*then, *now);
            })
            .then(this, done);
    });
}

void Application::restore(const QString &backup, const Models::YourData::Done<std::optional<Domain::Backup>> &done)
{
    whenAllIsWritten([this, backup, done](const Domain::Result<void> &written) {
        if (!written) {
            done(std::unexpected(written.error()));
            return;
        }
        m_worker->runClosed([backup, file = m_dataFile] { return Storage::restoreBackup(backup, file); })
            .then(this, [this, done](const Domain::Result<Storage::Restored> &restored) {
                if (restored)
                    reload();
                done(restored.transform([](const Storage::Restored &kept) { return kept.before; }));
            });
    });
}

void Application::erase(const Models::YourData::Done<void> &done)
{
    whenAllIsWritten([this, done](const Domain::Result<void> &written) {
        if (!written) {
            done(written);
            return;
        }
        m_worker->runClosed([file = m_dataFile] { return Storage::eraseData(file); })
            .then(this, [this, done](const Domain::Result<void> &erased) {
                forgetPlaces();
                reload(); // Also where something is left: what is shown is what there is.
                done(erased);
            });
    });
}

void Application::whenAllIsWritten(const Then &then)
{
    if (m_worker && m_lock)
        whenNothingIsUnwritten(then);
    else
        then(notOpen(m_dataFile));
}

void Application::whenNothingIsUnwritten(const Then &then)
{
    m_window->commit();
    m_autosave.flush();
    m_whenWritten.append(then);
    noticeWritten();
}

void Application::noticeWritten()
{
    const Models::SaveStatus &status = m_autosave.status();
    if (status.state == Models::SaveStatus::Failed && status.error)
        tellWritten(std::unexpected(*status.error));
    else if (isAllWritten())
        tellWritten({});
}

void Application::tellWritten(const Domain::Result<void> &written)
{
    for (const Then &then : std::exchange(m_whenWritten, {}))
        then(written);
}

void Application::reload()
{
    const QString guide = m_workspace.guide()->id;
    show(m_worker->run([guide](Storage::Database &database) { return load(database, guide); }).result());
}

void Application::showJoined()
{
    const auto tell = [this] {
        Q_EMIT m_yourData.told(tr("Another program had put another file in the place of %1, as one does that keeps "
                                  "folders alike. Both are joined: of each answer the newer counts, the other is among "
                                  "its versions. The other file as it was is among the backups.")
                .arg(m_dataFile));
    };
    if (!m_whenWritten.isEmpty()) { // Something else waits for that, and will show what there is.
        tell();
        return;
    }
    whenAllIsWritten([this, tell](const Domain::Result<void> &written) {
        if (written)
            reload();
        tell();
    });
}

// Before anything else is written: the worker does one thing after the other.
void Application::checkLater()
{
    m_worker->run([](Storage::Database &database) { return database.checkLater(); })
        .then(this, [this](const Domain::Result<void> &sound) {
            if (sound)
                return;
            m_window->showTrouble(sound.error());
            offerBackup();
        });
}

void Application::offerBackup()
{
    if (!m_lock && QFileInfo::exists(m_dataFile))
        return; // Another window has it open.
    QtConcurrent::run(Storage::backupInsteadOf, m_dataFile)
        .then(this, [this](const std::optional<Domain::Backup> &backup) {
            if (backup)
                m_window->offerBackup(*backup, QFileInfo(m_dataFile).lastModified());
        });
}

void Application::restoreInTrouble(const Domain::Backup &backup)
{
    m_worker.reset();
    if (!m_lock)
        takeLock();
    if (!m_lock) {
        m_window->showTrouble(notOpen(m_dataFile).error());
        return;
    }
    QtConcurrent::run(Storage::restoreBackup, backup.file, m_dataFile)
        .then(this, [this](const Domain::Result<Storage::Restored> &restored) {
            if (restored)
                show(open(m_dataFile, IfMissing::Ask).result());
            else
                m_window->showTrouble(restored.error());
        });
}
