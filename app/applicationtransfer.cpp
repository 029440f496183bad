// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "applicationtour.h"
#include "formats/export/exportfile.h"
#include "formats/export/protection.h"
#include "storage/answerstore.h"
#include "storage/everythingstore.h"
#include "storage/versionstore.h"

#include <QApplication>

// What answers said before, and everything out into a file and back from one.

Models::VersionSource Application::versionSource()
{
    const auto run = [this](const auto &job) {
        using Outcome = std::invoke_result_t<decltype(job), Storage::Database &>;
        if (m_worker)
            return m_worker->run(job);
        return QtFuture::makeReadyValueFuture(
            Outcome(Domain::failure(tr("cannot read"), m_dataFile, tr("it is not open"))));
    };
    return {.load
        =
            [run](const Domain::AnswerKey &key) {
                return run([key](Storage::Database &database) { return Storage::VersionStore(database).load(key); });
            },
        .search =
            [run](const QString &guide, const QString &text) {
                return run([guide, text](Storage::Database &database) {
                    return Storage::VersionStore(database).search(guide, text);
                });
            },
        .keep =
            [run](const Domain::AnswerKey &key, const Domain::Answer &answer) {
                return run([key, answer](Storage::Database &database) {
                    return Storage::AnswerStore(database).keep(key, answer);
                });
            }};
}

void Application::connectTransfer()
{
    connect(m_window.get(), &Widgets::MainWindow::exportRequested, this, &Application::exportEverything);
    connect(m_window.get(), &Widgets::MainWindow::restoreRequested, this, &Application::restoreExport);
}

void Application::openFile(const QString &file)
{
    if (file.isEmpty() || m_workspace.guide()->id.isEmpty())
        return; // Nothing is handed over, or the data file could not be read.
    if (m_tour) { // It is for the person's own window.
        while (QWidget *dialog = QApplication::activeModalWidget()) {
            if (!dialog->close())
                break;
        }
        m_tour->application().window().close();
    }
    if (Formats::isExportFile(file))
        m_window->offerRestore(file);
    else
        m_window->importFile(file);
}

void Application::exportEverything(const QString &file, const QString &passphrase)
{
    whenNothingIsUnwritten([this, file, passphrase](const Domain::Result<void> &written) {
        if (written)
            writeExport(file, passphrase);
        else
            m_window->showExported(file, written);
    });
}

void Application::writeExport(const QString &file, const QString &passphrase)
{
    if (!m_worker)
        return;
    m_worker
        ->run([file, passphrase](Storage::Database &database) -> Domain::Result<void> {
            const Formats::ExportOrigin origin{
                .program = QStringLiteral(STARWRIGHT_VERSION), .at = QDateTime::currentDateTimeUtc()};
            return Storage::EverythingStore(database).load().and_then(
                [&](const Domain::Everything &all) { return Formats::writeExport(file, all, origin, passphrase); });
        })
        .then(this, [this, file](const Domain::Result<void> &result) { m_window->showExported(file, result); });
}

// What is still to be written is older than what the restoring makes of it, and has to come before.
void Application::restoreExport(const QString &file, const QString &passphrase)
{
    if (passphrase.isEmpty() && Formats::isLockedFile(file)) {
        m_window->askPassphrase(file);
        return;
    }
    whenAllIsWritten([this, file, passphrase](const Domain::Result<void> &written) {
        if (written)
            readExport(file, passphrase);
        else
            m_window->showRestored(file, std::unexpected(written.error()));
    });
}

// What the window shows afterwards is read in the same job: nothing comes between.
void Application::readExport(const QString &file, const QString &passphrase)
{
    m_window->setEnabled(false); // An edit of what is about to be replaced would be lost, or lose the other.
    struct Restored {
        Domain::MergeReport report;
        Loaded contents;
    };
    const auto job
        = [file, passphrase, guide = m_workspace.guide()->id](Storage::Database &database) -> Domain::Result<Restored> {
        const auto report = Formats::readExportFile(file, passphrase).and_then([&](const Domain::Everything &theirs) {
            return Storage::EverythingStore(database).restore(theirs);
        });
        if (!report)
            return std::unexpected(report.error());
        return Restored{.report = *report, .contents = load(database, guide)};
    };
    m_worker->run(job).then(this, [this, file](const Domain::Result<Restored> &restored) {
        m_window->setEnabled(true);
        if (restored)
            show(restored->contents);
        m_window->showRestored(file, restored.transform([](const Restored &done) { return done.report; }));
    });
}
