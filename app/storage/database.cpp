// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "storage/backups.h"
#include "storage/datafile.h"
#include "storage/integrity.h"
#include "storage/migration.h"
#include "storage/schema.h"
#include "storage/seal.h"
#include "storage/sqlitecode.h"
#include "storage/versionstore.h"

#include <QFileInfo>

namespace Storage
{

Database::Database(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) { }

Database::~Database()
{
    sealContent();
}

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
    return checkIntegrity(*m_connection).and_then([this] { return VersionStore(*this).check(); });
}

Domain::Result<void> Database::prepare(Access access)
{
    if (auto whole = checkLength(*m_connection); !whole)
        return whole;
    if (auto ours = refuseForeignSchema(*m_connection); !ours)
        return ours;
    if (access == Access::ReadOnly)
        m_readOnlyReason = tr("it was opened for reading only");
    else if (auto found = findOutWhetherWritable(); !found)
        return found;
    // Nothing is written to a file before it is known to be sound; of a very large one that is found out later.
    const bool isQuick = isQuickToRead();
    if (auto sound = isQuick ? checkContent() : Domain::Result<void>(); !sound)
        return sound;
    if (auto done = bringUpToDate(); !done)
        return done;
    if (auto sound = checkTables(*m_connection); !sound)
        return sound;
    m_isChecked = isQuick;
    sealContent();
    return {};
}

// Where the seal cannot be written, the one there is out of date and says nothing.
void Database::sealContent()
{
    if (m_isChecked && !isReadOnly())
        std::ignore = seal(*m_connection);
}

Domain::Result<void> Database::checkLater()
{
    if (m_isChecked)
        return {};
    return checkContent().transform([this] { m_isChecked = true; });
}

Domain::Result<void> Database::checkContent()
{
    return checkPages(*m_connection).and_then([this] { return checkSeal(*m_connection); });
}

bool Database::isQuickToRead() const
{
    constexpr qint64 quickSize = 64 * 1024 * 1024; // A fraction of a second, also on a slow machine.
    return QFileInfo(file()).size() <= quickSize;
}

// By a write that is taken back: it needs the file and a journal beside it, whatever rules the system has.
Domain::Result<void> Database::findOutWhetherWritable()
{
    const auto version = m_connection->number(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return std::unexpected(version.error());
    if (const Refusal refusal = tryToWrite(*version); isForLackOfWriting(refusal.code))
        m_readOnlyReason = refusal.why;
    return {}; // A disk that is full or a file that is in use for now is told by the write that meets it.
}

Database::Refusal Database::tryToWrite(qint64 version)
{
    const auto written = m_connection->run(QStringLiteral("BEGIN IMMEDIATE")).and_then([&] {
        return m_connection->run(QStringLiteral("PRAGMA user_version = %1").arg(version));
    });
    const int code = written ? 0 : m_connection->lastCode();
    std::ignore = m_connection->run(QStringLiteral("ROLLBACK")); // Fails where there was no beginning.
    return {.why = written ? QString() : written.error().why, .code = code};
}

bool Database::findsItselfReplaced()
{
    if (!isReadOnly() && !m_connection->isReplaced())
        std::ignore = tryToWrite(currentVersion);
    return m_connection->isReplaced();
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
    if (auto set = m_connection->rows(QStringLiteral("PRAGMA journal_mode = DELETE")); !set)
        return std::unexpected(set.error());
    if (*version >= currentVersion)
        return {};
    // Each step is whole or not done at all, so that a full disk is no reason to leave the person without their
    // answers.
    if (const auto made = makeBackup(*m_connection, Domain::BackupReason::Update); !made)
        m_backupTrouble = made.error();
    return migrate(*m_connection).transform([this] {
        // A step may have left much of the file empty. Where there is no room to write it anew, it stays so.
        std::ignore = m_connection->run(QStringLiteral("VACUUM"));
    });
}

} // namespace Storage
