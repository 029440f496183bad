// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>
#include <concepts>

namespace Storage
{

/// Keeps the database in a thread of its own and works there on what it is given, one job after the other.
class Worker
{
    Q_DISABLE_COPY_MOVE(Worker)

public:
    Worker(const QString &file, Database::Access access);
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
            if (auto opened = database())
                promise.addResult(job(**opened));
            else
                promise.addResult(std::unexpected(opened.error()));
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
            m_database.reset();
            promise.addResult(job());
            promise.finish();
        });
        return future;
    }

private:
    Domain::Result<Database *> database();

    QString m_file;
    Database::Access m_access;
    QThreadPool m_pool;
    std::unique_ptr<Database> m_database; ///< Touched in the pool's thread only.
};

} // namespace Storage
