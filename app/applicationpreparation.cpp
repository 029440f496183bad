// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "domain/guide/guidelist.h"
#include "storage/guidestore.h"
#include "storage/historystore.h"
#include "storage/interviewstore.h"
#include "storage/levelstore.h"
#include "storage/verdictstore.h"
#include "storage/weightstore.h"
#include "widgets/window/mainwindow.h"

#include <QTimer>

// How the preparation comes out of the data file and goes back into it.

/// Long enough for somebody to make room on a disk that is full.
constexpr std::chrono::seconds retryDelay(5);

Domain::Result<Models::Preparation::Stored> Application::loadPreparation(
    Storage::Database &database, const QString &guide)
{
    const auto history = Storage::HistoryStore(database).load();
    const auto verdicts = Storage::VerdictStore(database).load(guide);
    const auto interviews = Storage::InterviewStore(database).load();
    const auto levels = Storage::LevelStore(database).load(guide);
    const auto weights = Storage::WeightStore(database).load();
    if (!history)
        return std::unexpected(history.error());
    if (!verdicts)
        return std::unexpected(verdicts.error());
    if (!interviews)
        return std::unexpected(interviews.error());
    if (!levels)
        return std::unexpected(levels.error());
    if (!weights)
        return std::unexpected(weights.error());
    return Models::Preparation::Stored{
        .history = *history, .verdicts = *verdicts, .interviews = *interviews, .levels = *levels, .weights = *weights};
}

void Application::connectPreparation()
{
    connect(&m_preparation, &Models::Preparation::historyEdited, this, [this](const Domain::History &history) {
        keep([history](Storage::Database &database) { return Storage::HistoryStore(database).save(history); });
    });
    connect(&m_preparation, &Models::Preparation::interviewsEdited, this,
        [this](const QList<Domain::Interview> &interviews) {
            keep([interviews](
                     Storage::Database &database) { return Storage::InterviewStore(database).save(interviews); });
        });
    connect(&m_preparation, &Models::Preparation::weightsEdited, this, [this](const Domain::Weights &weights) {
        keep([weights](Storage::Database &database) { return Storage::WeightStore(database).save(weights); });
    });
    connect(&m_preparation, &Models::Preparation::verdictEdited, this,
        [this](const QString &question, const QString &lineKey, Domain::Verdict verdict) {
            const Storage::LineVerdict item{
                .question = {m_workspace.guide()->id, question}, .lineKey = lineKey, .verdict = verdict};
            keep([item](Storage::Database &database) { return Storage::VerdictStore(database).save({item}); });
        });
    connect(&m_preparation, &Models::Preparation::levelEdited, this,
        [this](const QString &question, std::optional<Domain::Level> level) {
            const Domain::AnswerKey key{m_workspace.guide()->id, question};
            keep([key, level](
                     Storage::Database &database) { return Storage::LevelStore(database).save({{key, level}}); });
        });
}

void Application::keep(const Save &save)
{
    if (!m_worker || !m_lock)
        return;
    m_unkept.append(save);
    if (m_unkept.size() == 1)
        keepNext();
}

void Application::keepNext()
{
    m_worker->run(m_unkept.first()).then(this, [this](const Domain::Result<void> &kept) {
        if (!kept) {
            m_window->complain(kept.error());
            tellWritten(kept);
            QTimer::singleShot(retryDelay, this, &Application::keepNext);
            return;
        }
        m_unkept.removeFirst();
        if (!m_unkept.isEmpty())
            keepNext();
        noticeWritten();
    });
}

// Some of it may be under way; to write the same once more does no harm.
Domain::Result<void> Application::writeRest()
{
    if (!m_worker || !m_lock)
        return {};
    Domain::Result<void> written;
    if (const Models::Autosave::Batch answers = m_autosave.unsaved(); !answers.isEmpty())
        written = save(answers).result();
    for (const Save &save : std::as_const(m_unkept)) {
        const auto kept = m_worker->run(save).result();
        if (written)
            written = kept;
    }
    return written;
}

void Application::keepGuide(const Domain::GuidePtr &guide)
{
    if (!m_worker || !m_lock)
        return;
    if (const auto fits = Domain::checkVersion(*guide, guide->role, m_guides); !fits) {
        m_window->showFailure(fits.error());
        return;
    }
    m_worker->run([guide](Storage::Database &database) { return Storage::GuideStore(database).save(*guide); })
        .then(this, [this, guide](const Domain::Result<void> &saved) {
            if (!saved) {
                m_window->showFailure(saved.error());
                return;
            }
            QList<Domain::Guide> imported = m_imported;
            imported.removeIf([&](const Domain::Guide &known) { return known.id == guide->id; });
            setImported(imported << *guide);
            openGuide(guide->id);
        });
}

// The answers to it stay: they hang on its id, and it may come back.
void Application::removeGuide(const Domain::Guide &guide)
{
    if (!m_worker || !m_lock)
        return;
    m_worker->run([id = guide.id](Storage::Database &database) { return Storage::GuideStore(database).remove(id); })
        .then(this, [this, guide](const Domain::Result<void> &removed) {
            if (!removed) {
                m_window->showFailure(removed.error());
                return;
            }
            QList<Domain::Guide> imported = m_imported;
            imported.removeIf([&](const Domain::Guide &known) { return known.id == guide.id; });
            setImported(imported);
            if (m_workspace.guide()->id == guide.id)
                openGuide(guide.id); // The one that comes with the program, or else the first.
            m_window->showGuideRemoved(guide);
        });
}

void Application::setImported(const QList<Domain::Guide> &imported)
{
    m_imported = imported;
    m_guides = guidesWith(imported);
    m_window->setGuides(m_guides, m_imported);
}
