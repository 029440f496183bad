// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "storage/datafile.h"
#include "storage/integrity.h"
#include "storage/migration.h"
#include "storage/sqlitecode.h"

#include <QFileInfo>

namespace Storage
{

Database::Database(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) { }

Domain::Result<std::unique_ptr<Database>> Database::open(const QString &file, Access access)
{
    const QFileInfo info(file);
    if (access == Access::ReadWrite && !info.exists() && !info.isSymLink()) {
        if (auto created = createDataFile(file); !created)
            return std::unexpected(created.error());
    }
    if (auto examined = examine(file); !examined)
        return std::unexpected(examined.error());
    auto connection = Connection::open(file);
    if (!connection)
        return std::unexpected(connection.error());
    std::unique_ptr<Database> database(new Database(std::move(*connection)));
    if (auto prepared = database->prepare(access); !prepared)
        return std::unexpected(prepared.error());
    return database;
}

Domain::Result<std::unique_ptr<Database>> Database::openInMemory()
{
    auto connection = Connection::open(Connection::inMemory());
    if (!connection)
        return std::unexpected(connection.error());
    std::unique_ptr<Database> database(new Database(std::move(*connection)));
    if (auto migrated = migrate(database->connection()); !migrated)
        return std::unexpected(migrated.error());
    return database;
}

Domain::Result<void> Database::check()
{
    return checkIntegrity(*m_connection);
}

Domain::Result<void> Database::prepare(Access access)
{
    if (auto whole = checkLength(); !whole)
        return whole;
    if (access == Access::ReadOnly)
        m_readOnlyReason = tr("it was opened for reading only");
    else if (auto found = findOutWhetherWritable(); !found)
        return found;
    return bringUpToDate();
}

// SQLite misses it if only part of the last page is gone.
Domain::Result<void> Database::checkLength()
{
    const auto pages = m_connection->number(QStringLiteral("PRAGMA page_count"));
    const auto pageSize = m_connection->number(QStringLiteral("PRAGMA page_size"));
    if (!pages || !pageSize)
        return std::unexpected(pages ? pageSize.error() : pages.error());
    if (const qint64 length = *pages * *pageSize; QFileInfo(file()).size() < length)
        return cutShort(file(), length);
    return {};
}

// By a write that is taken back: it needs the file and a journal beside it, whatever rules the system has.
Domain::Result<void> Database::findOutWhetherWritable()
{
    const auto version = m_connection->number(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return std::unexpected(version.error());
    const auto written = m_connection->run(QStringLiteral("BEGIN IMMEDIATE")).and_then([&] {
        return m_connection->run(QStringLiteral("PRAGMA user_version = %1").arg(*version));
    });
    if (!written && isForLackOfWriting(m_connection->lastCode()))
        m_readOnlyReason = written.error().why;
    std::ignore = m_connection->run(QStringLiteral("ROLLBACK")); // Fails where there was no beginning.
    return {}; // A disk that is full or a file that is in use for now is told by the write that meets it.
}

Domain::Result<void> Database::bringUpToDate()
{
    const auto version = m_connection->number(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return std::unexpected(version.error());
    if (isReadOnly() && *version < currentVersion)
        return Domain::failure(tr("cannot open"), file(),
            tr("it has to be brought up to date first, and cannot be written: %1").arg(m_readOnlyReason));
    if (isReadOnly())
        return m_connection->run(QStringLiteral("PRAGMA query_only = ON"));
    // Some tools switch to a write-ahead log, which cannot be read from a read-only folder.
    return m_connection->rows(QStringLiteral("PRAGMA journal_mode = DELETE")).and_then([this](const QList<Row> &) {
        return migrate(*m_connection);
    });
}

} // namespace Storage
