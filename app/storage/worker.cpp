// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/worker.h"

#include "storage/backups.h"
#include "storage/everythingstore.h"

#include <QFileInfo>

namespace Storage
{

Worker::Worker(const QString &file, Database::Access access, std::function<void()> joined)
    : m_file(file)
    , m_access(access)
    , m_joined(std::move(joined))
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1); // A connection may be used by the thread that opened it only.
    m_pool.start([this] { std::ignore = open(); });
}

Worker::~Worker()
{
    m_pool.start([this] { close(); });
    m_pool.waitForDone();
}

Domain::Result<void> Worker::open()
{
    if (m_database)
        return {};
    auto opened = Database::open(m_file, m_access);
    if (!opened)
        return std::unexpected(opened.error());
    m_database = std::move(*opened);
    return {};
}

// What was saved into a file that another has the name of would be gone with the last who has it open. Where there is
// none at all, somebody took it away, and nobody is writing any more.
void Worker::close()
{
    if (m_database && QFileInfo::exists(m_file) && m_database->findsItselfReplaced())
        std::ignore = join();
    m_database.reset();
}

Domain::Result<void> Worker::join()
{
    auto there = Database::open(m_file, m_access);
    if (!there) {
        if (m_rescued.isEmpty()) {
            const auto backup = makeBackup(m_database->connection(), Domain::BackupReason::Restore);
            if (!backup)
                return std::unexpected(backup.error());
            m_rescued = backup->file;
        }
        return Domain::failure(tr("cannot write"), m_file,
            tr("another program has put a file in its place that cannot be opened (%1). What was saved before is in "
               "%2. Move that file away, and what you have written is saved again")
                .arg(there.error().why, m_rescued));
    }
    const auto joined = EverythingStore(*m_database).load().and_then([&](const Domain::Everything &ours) {
        return EverythingStore(**there).restore(ours);
    });
    if (!joined)
        return std::unexpected(joined.error());
    m_database = std::move(*there);
    m_rescued.clear();
    if (m_joined)
        m_joined();
    return {};
}

} // namespace Storage
