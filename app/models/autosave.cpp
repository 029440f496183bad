// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/autosave.h"

#include "models/workspace.h"

namespace Models
{

using Domain::Result;

Autosave::Autosave(Workspace *workspace, Save save, AutosaveTimes times, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_save(std::move(save))
    , m_times(times)
{
    for (QTimer *timer : {&m_delay, &m_retry}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &Autosave::flush);
    }
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &Autosave::finish);
    connect(workspace, &Workspace::answerChanged, this, &Autosave::note);
}

Autosave::Batch Autosave::batchOf(const Changes &changes)
{
    Batch batch;
    for (const auto &[key, answer] : changes.asKeyValueRange())
        batch.emplaceBack(key, answer);
    return batch;
}

// Takes the answer as it is now: when the save comes, another guide may be open.
void Autosave::note(const QString &question)
{
    if (const auto answer = m_workspace->answer(question))
        m_pending.insert({m_workspace->guide()->id, question}, *answer);
    if (!m_delay.isActive())
        m_delay.start(m_times.delay);
    if (m_status.state == SaveStatus::Saved)
        setStatus({SaveStatus::Pending, m_status.savedAt, {}});
}

Autosave::Batch Autosave::unsaved() const
{
    Changes changes = m_saving;
    changes.insert(m_pending);
    return batchOf(changes);
}

void Autosave::flush()
{
    m_delay.stop();
    m_retry.stop();
    m_saveNext = !m_saving.isEmpty();
    if (m_saveNext || m_pending.isEmpty())
        return;
    m_saving = std::exchange(m_pending, {});
    if (m_status.state != SaveStatus::Failed)
        setStatus({SaveStatus::Saving, m_status.savedAt, {}});
    m_watcher.setFuture(m_save(batchOf(m_saving)));
}

void Autosave::finish()
{
    const QFuture<Result<void>> future = m_watcher.future();
    const bool again = std::exchange(m_saveNext, false);
    if (future.resultCount() == 0) {
        keepForRetry({tr("cannot save"), tr("answers"), tr("the save was given up before it was done")});
        return;
    }
    if (const Result<void> result = future.result(); !result) {
        keepForRetry(result.error());
        return;
    }
    m_saving.clear();
    setStatus({isClean() ? SaveStatus::Saved : SaveStatus::Pending, QDateTime::currentDateTimeUtc(), {}});
    if (again)
        flush();
}

void Autosave::keepForRetry(const Domain::Error &error)
{
    m_saving.insert(std::exchange(m_pending, {})); // what was written since then is newer
    m_pending = std::exchange(m_saving, {});
    m_retry.start(m_status.state == SaveStatus::Failed ? m_times.laterRetry : m_times.firstRetry);
    setStatus({SaveStatus::Failed, m_status.savedAt, error});
}

void Autosave::setStatus(SaveStatus status)
{
    if (m_status == status)
        return;
    m_status = std::move(status);
    Q_EMIT statusChanged();
}

} // namespace Models
