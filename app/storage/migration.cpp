// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migration.h"

#include <QFile>

namespace Storage
{

namespace
{

Domain::Result<QStringList> statements(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QFile::ReadOnly | QFile::Text))
        return Domain::failure(Connection::tr("cannot read"), fileName, file.errorString());
    return QString::fromUtf8(file.readAll()).split(QStringLiteral("\n-- next\n"));
}

Domain::Result<void> runStep(Connection &connection, const Migration &step)
{
    // Asked inside the transaction: another process may have been faster.
    const auto version = connection.number(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return std::unexpected(version.error());
    if (*version >= step.version)
        return {};
    const auto sql = statements(step.file);
    if (!sql)
        return std::unexpected(sql.error());
    for (const QString &statement : *sql) {
        if (auto ran = connection.run(statement); !ran)
            return ran;
    }
    const auto converted = step.convert ? step.convert(connection) : Domain::Result<void>();
    return converted
        .and_then([&] { return connection.run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId)); })
        .and_then([&] { return connection.run(QStringLiteral("PRAGMA user_version = %1").arg(step.version)); });
}

} // namespace

Domain::Result<void> migrate(Connection &connection, std::span<const Migration> steps)
{
    const auto version = connection.number(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return std::unexpected(version.error());
    for (const Migration &step : steps) {
        if (step.version <= *version)
            continue;
        if (auto done = connection.inTransaction([&] { return runStep(connection, step); }); !done)
            return done;
    }
    return {};
}

} // namespace Storage
