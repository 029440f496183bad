// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer/answer.h"
#include "domain/error.h"

#include <QDateTime>
#include <QFutureWatcher>
#include <QObject>
#include <QTimer>
#include <chrono>
#include <functional>
#include <optional>
#include <utility>

namespace Models
{

class Workspace;

/// How long Autosave waits.
struct AutosaveTimes {
    std::chrono::milliseconds delay{250}; ///< From the first edit to its save: the most that can get lost.
    std::chrono::milliseconds firstRetry{2'000};
    std::chrono::milliseconds laterRetry{10'000};
};

/// What can be said of the saving of answers.
struct SaveStatus {
    enum State {
        Saved,
        Pending,
        Saving,
        Failed, ///< From a failed save until one succeeds; edits and retries in between do not hide it.
    };
    State state = Saved;
    QDateTime savedAt; ///< Of the last save that succeeded; null before the first.
    std::optional<Domain::Error> error; ///< Of the last save, where it failed.
    friend bool operator==(const SaveStatus &, const SaveStatus &) = default;
};

/// Hands changed answers to whoever stores them: gathered for a moment, one save at a time, again until it succeeds.
class Autosave : public QObject
{
    Q_OBJECT

public:
    using Batch = QList<std::pair<Domain::AnswerKey, Domain::Answer>>;
    using Save = std::function<QFuture<Domain::Result<void>>(Batch)>;

    Autosave(Workspace *workspace, Save save, AutosaveTimes times = {}, QObject *parent = nullptr);

    /// Saves now, or as soon as the save under way is done.
    void flush();
    /// What is not known to be saved, for who cannot wait until it is: the save under way and what came after it.
    Batch unsaved() const;
    /// True where everything is saved.
    bool isClean() const { return m_pending.isEmpty() && m_saving.isEmpty(); }
    const SaveStatus &status() const { return m_status; }

Q_SIGNALS:
    void statusChanged();

private:
    using Changes = QHash<Domain::AnswerKey, Domain::Answer>;

    static Batch batchOf(const Changes &changes);
    void note(const QString &question);
    void finish();
    void keepForRetry(const Domain::Error &error);
    void setStatus(SaveStatus status);

    Workspace *const m_workspace;
    const Save m_save;
    const AutosaveTimes m_times;
    QFutureWatcher<Domain::Result<void>> m_watcher; // of the save under way
    QTimer m_delay;
    QTimer m_retry;
    Changes m_pending;
    Changes m_saving; // the save under way
    bool m_saveNext = false; // as soon as the save under way is done
    SaveStatus m_status;
};

} // namespace Models
