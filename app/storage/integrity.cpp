// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/integrity.h"

#include "storage/datafile.h"
#include "storage/migration.h"
#include "storage/seal.h"

#include <QFileInfo>

namespace Storage
{

namespace
{

std::unexpected<Domain::Error> damaged(const Connection &connection, const QString &why)
{
    return Domain::failure(Connection::tr("found damage in"), connection.file(), why);
}

// What integrity_check leaves out.
Domain::Result<void> checkReferences(Connection &connection)
{
    const auto orphans = connection.rows(QStringLiteral("PRAGMA foreign_key_check"));
    if (!orphans)
        return std::unexpected(orphans.error());
    if (!orphans->isEmpty())
        return damaged(connection,
            Connection::tr("%Ln row(s) of %1 lack what they refer to", nullptr, static_cast<int>(orphans->size()))
                .arg(orphans->first().value(0).toString()));
    return {};
}

Domain::Result<void> checkNumber(Connection &connection, const QString &pragma, qint64 expected)
{
    const auto found = connection.number(QStringLiteral("PRAGMA %1").arg(pragma));
    if (!found)
        return std::unexpected(found.error());
    if (*found != expected)
        return damaged(connection, Connection::tr("%1 is %2, not %3").arg(pragma).arg(*found).arg(expected));
    return {};
}

Domain::Result<QList<Row>> schema(Connection &connection)
{
    return connection.rows(QStringLiteral("SELECT type, name, tbl_name, sql FROM sqlite_schema "
                                          "WHERE name NOT LIKE 'sqlite@_%' ESCAPE '@' ORDER BY type, name"));
}

Domain::Result<QList<Row>> freshSchema()
{
    auto fresh = Connection::open(Connection::inMemory());
    if (!fresh)
        return std::unexpected(fresh.error());
    return migrate(**fresh).and_then([&fresh] { return schema(**fresh); });
}

Domain::Result<void> checkSchema(Connection &connection)
{
    const auto found = schema(connection);
    const auto expected = freshSchema();
    if (!found || !expected)
        return std::unexpected(found ? expected.error() : found.error());
    if (*found != *expected)
        return damaged(connection, Connection::tr("its tables are not those of version %1").arg(currentVersion));
    return {};
}

} // namespace

// SQLite misses it if only part of the last page is gone.
Domain::Result<void> checkLength(Connection &connection)
{
    const auto pages = connection.number(QStringLiteral("PRAGMA page_count"));
    const auto pageSize = connection.number(QStringLiteral("PRAGMA page_size"));
    if (!pages || !pageSize)
        return std::unexpected(pages ? pageSize.error() : pages.error());
    if (const qint64 length = *pages * *pageSize; QFileInfo(connection.file()).size() < length)
        return cutShort(connection.file(), length);
    return {};
}

Domain::Result<void> checkPages(Connection &connection)
{
    const auto findings = connection.rows(QStringLiteral("PRAGMA integrity_check(5)"));
    if (!findings)
        return std::unexpected(findings.error());
    QStringList lines;
    for (const Row &row : *findings)
        lines += row.value(0).toString().simplified(); // A finding may have lines of its own.
    if (lines != QStringList{QStringLiteral("ok")})
        return damaged(connection,
            Connection::tr("SQLite says: %1; put a copy from a backup in its place")
                .arg(lines.join(QStringLiteral("; "))));
    return {};
}

Domain::Result<void> checkTables(Connection &connection)
{
    return checkReferences(connection)
        .and_then([&] { return checkNumber(connection, QStringLiteral("application_id"), applicationId); })
        .and_then([&] { return checkNumber(connection, QStringLiteral("user_version"), currentVersion); })
        .and_then([&] { return checkSchema(connection); });
}

bool hasTodaysTables(Connection &connection)
{
    return checkSchema(connection).has_value();
}

Domain::Result<void> checkIntegrity(Connection &connection)
{
    return checkPages(connection).and_then([&] { return checkTables(connection); }).and_then([&] {
        return checkSeal(connection);
    });
}

} // namespace Storage
