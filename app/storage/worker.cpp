// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/worker.h"

namespace Storage
{

Worker::Worker(const QString &file, Database::Access access) : m_file(file), m_access(access)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1); // A connection may be used by the thread that opened it only.
    m_pool.start([this] { std::ignore = database(); });
}

Worker::~Worker()
{
    m_pool.start([this] { m_database.reset(); });
    m_pool.waitForDone();
}

Domain::Result<Database *> Worker::database()
{
    if (!m_database) {
        auto opened = Database::open(m_file, m_access);
        if (!opened)
            return std::unexpected(opened.error());
        m_database = std::move(*opened);
    }
    return m_database.get();
}

} // namespace Storage
