// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>
#include <concepts>
#include <functional>

namespace Storage
{

/// Keeps the database in a thread of its own and works there on what it is given, one job after the other. Where
/// another program has put another file in its place meanwhile, what was in this one is joined with that.
class Worker
{
    Q_DECLARE_TR_FUNCTIONS(Storage::Worker)
    Q_DISABLE_COPY_MOVE(Worker)

public:
    /// `joined` is called, in the worker's thread, when two files were joined.
    Worker(const QString &file, Database::Access access, std::function<void()> joined = {});
    /// Finishes what was given.
    ~Worker();

    /// The job takes a Database & and returns a Domain::Result. Where the database cannot be opened, that error
    /// is the result, and the next job tries again.
    template <typename Job>
        requires std::constructible_from<std::invoke_result_t<Job, Database &>, std::unexpected<Domain::Error>>
    auto run(Job job)
    {
        QPromise<std::invoke_result_t<Job, Database &>> promise;
        auto future = promise.future();
        promise.start();
        m_pool.start([this, promise = std::move(promise), job = std::move(job)]() mutable {
            promise.addResult(outcome(job));
            promise.finish();
        });
        return future;
    }

    /// The job, which takes nothing, runs while the file is closed; the next one opens it again.
    template <typename Job>
    auto runClosed(Job job)
    {
        QPromise<std::invoke_result_t<Job>> promise;
        auto future = promise.future();
        promise.start();
        m_pool.start([this, promise = std::move(promise), job = std::move(job)]() mutable {
            close();
            promise.addResult(job());
            promise.finish();
        });
        return future;
    }

private:
    template <typename Job>
    std::invoke_result_t<Job, Database &> outcome(Job &job)
    {
        if (const auto opened = open(); !opened)
            return std::unexpected(opened.error());
        auto first = job(*m_database);
        if (first || !m_database->connection().isReplaced())
            return first;
        if (const auto joined = join(); !joined)
            return std::unexpected(joined.error());
        return job(*m_database);
    }

    Domain::Result<void> open();
    void close();
    Domain::Result<void> join();

    QString m_file;
    Database::Access m_access;
    std::function<void()> m_joined;
    QThreadPool m_pool;
    // Touched in the pool's thread only.
    std::unique_ptr<Database> m_database;
    QString m_rescued; ///< A backup of the file that was replaced, where the one in its place cannot be opened.
};

} // namespace Storage
