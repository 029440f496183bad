// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"

#include "storage/sqlitecode.h"

#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUrl>
#include <QUuid>

namespace Storage
{

namespace
{

// Of all that SQLite holds for this process: a crafted file may claim values of two gigabytes.
constexpr qint64 mostMemory = 1'000'000'000;

// As a URI the name can say that no file is to be made.
QString uri(const QString &file)
{
    if (file == Connection::inMemory())
        return QStringLiteral("file::memory:");
    const QString path = QFileInfo(file).absoluteFilePath();
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(path, "/:"));
    return QStringLiteral("file://") + (path.startsWith(u'/') ? encoded : u'/' + encoded) + QStringLiteral("?mode=rw");
}

} // namespace

Connection::Connection(const QString &file)
    : m_file(file)
    , m_name(QUuid::createUuid().toString())
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
{
    m_database.setDatabaseName(uri(file));
    m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"));
}

Connection::~Connection()
{
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Domain::Result<std::unique_ptr<Connection>> Connection::open(const QString &file, int *code)
{
    std::unique_ptr<Connection> connection(new Connection(file));
    Domain::Result<void> opened;
    if (!connection->m_database.open())
        opened = connection->failed(tr("cannot open"), connection->m_database.lastError());
    else
        opened = connection->configure();
    if (code)
        *code = connection->m_lastCode;
    if (!opened)
        return std::unexpected(opened.error());
    return connection;
}

Domain::Result<void> Connection::configure()
{
    for (const auto &sql : {
             QStringLiteral("PRAGMA foreign_keys = ON"),
             QStringLiteral("PRAGMA trusted_schema = OFF"),
             QStringLiteral("PRAGMA writable_schema = OFF"),
             QStringLiteral("PRAGMA hard_heap_limit = %1").arg(mostMemory),
             QStringLiteral("PRAGMA cell_size_check = ON"),
             QStringLiteral("PRAGMA secure_delete = ON"),
             // It also syncs the folder once the journal is gone: what is committed stays committed.
             QStringLiteral("PRAGMA synchronous = EXTRA"),
         }) {
        if (auto set = rows(sql); !set)
            return std::unexpected(set.error());
    }
    return {};
}

// Not prepared: Qt would take a ":30" in a comment for a parameter.
Domain::Result<void> Connection::run(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return failed(tr("cannot write"), query.lastError());
    return {};
}

Domain::Result<void> Connection::run(const QString &sql, const QList<Row> &rows)
{
    QSqlQuery query(m_database);
    if (!query.prepare(sql))
        return failed(tr("cannot write"), query.lastError());
    for (const Row &row : rows) {
        if (!execute(query, row))
            return failed(tr("cannot write"), query.lastError());
    }
    return {};
}

Domain::Result<QList<Row>> Connection::rows(const QString &sql, const Row &values)
{
    QList<Row> rows;
    return eachRow(sql, values, [&rows](const Row &row) { rows += row; }).transform([&rows] { return rows; });
}

Domain::Result<void> Connection::eachRow(
    const QString &sql, const Row &values, const std::function<void(const Row &)> &visit)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    const bool done = values.isEmpty() ? query.exec(sql) : query.prepare(sql) && execute(query, values);
    if (!done)
        return failedToRead(query.lastError());
    const int columns = query.record().count();
    while (query.next()) {
        Row row;
        for (int column = 0; column < columns; ++column)
            row += query.value(column);
        visit(row);
    }
    if (query.lastError().isValid())
        return failedToRead(query.lastError());
    return {};
}

Domain::Result<qint64> Connection::number(const QString &sql)
{
    return rows(sql).transform([](const QList<Row> &rows) { return rows.value(0).value(0).toLongLong(); });
}

Domain::Result<void> Connection::inTransaction(const std::function<Domain::Result<void>()> &body)
{
    if (m_inTransaction)
        return body();
    // Immediate, since a lock that is asked for halfway cannot be waited for.
    auto outcome = run(QStringLiteral("BEGIN IMMEDIATE"));
    if (!outcome)
        return outcome;
    m_inTransaction = true;
    outcome = body();
    m_inTransaction = false;
    if (outcome)
        outcome = run(QStringLiteral("COMMIT"));
    if (!outcome) {
        const int code = m_lastCode;
        std::ignore = run(QStringLiteral("ROLLBACK")); // Fails where SQLite already did so, which is as good.
        m_lastCode = code;
    }
    return outcome;
}

Domain::Result<void> Connection::atOneMoment(const std::function<Domain::Result<void>()> &read)
{
    if (m_inTransaction)
        return read();
    auto outcome = run(QStringLiteral("BEGIN"));
    if (!outcome)
        return outcome;
    m_inTransaction = true;
    outcome = read();
    m_inTransaction = false;
    std::ignore = run(QStringLiteral("ROLLBACK")); // Nothing was written.
    return outcome;
}

bool Connection::execute(QSqlQuery &query, const Row &values)
{
    for (qsizetype place = 0; place < values.size(); ++place)
        query.bindValue(static_cast<int>(place), values[place]);
    return query.exec();
}

// Reading needs no right to write, unless SQLite first has to undo what a killed process left half done.
std::unexpected<Domain::Error> Connection::failedToRead(const QSqlError &error)
{
    auto failure = failed(tr("cannot read"), error);
    const QFileInfo journal(QFileInfo(m_file).canonicalFilePath() + QStringLiteral("-journal"));
    const bool couldNotWrite = isForLackOfWriting(m_lastCode) || m_lastCode == SqliteCode::inputOutput;
    if (couldNotWrite && journal.size() > 0)
        failure.error().why
            = tr("a write was interrupted, and undoing it failed (%1). Allow writing to the file and its "
                 "folder, or copy it to another folder together with %2")
                  .arg(failure.error().why, journal.fileName());
    return failure;
}

std::unexpected<Domain::Error> Connection::failed(const QString &what, const QSqlError &error)
{
    m_lastCode = primaryCode(error);
    m_isReplaced = m_isReplaced || Storage::isReplaced(error);
    return Domain::failure(what, m_file, explanation(error));
}

} // namespace Storage
