// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/versionrows.h"

#include "storage/answerrows.h"
#include "storage/storedtext.h"

namespace Storage
{

using namespace Qt::StringLiterals;

namespace
{

/// Gathers versions that come one by one, and writes them whenever there are enough for a block.
class Gathering
{
public:
    explicit Gathering(Connection &connection) : m_connection(connection) { }

    void add(const Row &key, const Domain::Version &version)
    {
        if (key != m_key || m_versions.size() == blockSize)
            write();
        m_key = key;
        m_versions += version;
    }

    Domain::Result<void> finish()
    {
        write();
        return m_written;
    }

private:
    void write()
    {
        if (m_written)
            m_written = insertVersions(m_connection, m_key, m_versions);
        m_versions.clear();
    }

    Connection &m_connection;
    Row m_key;
    QList<Domain::Version> m_versions;
    Domain::Result<void> m_written;
};

} // namespace

Domain::Result<void> insertVersions(Connection &connection, const Row &key, const QList<Domain::Version> &versions)
{
    QList<Row> rows;
    for (const VersionBlock &block : packed(versions))
        rows += key + Row{block.times, block.length, block.content};
    return connection.run(u"INSERT INTO version_block (guide, question, written_at, length, content) "
                          "VALUES (%1, ?, ?)"_s.arg(textParameters(3)),
        rows);
}

Domain::Result<void> packVersions(Connection &connection)
{
    Gathering gathering(connection);
    const QString sql = u"SELECT %1, ready FROM answer_version ORDER BY guide, question, written_at, id"_s.arg(
        textColumns(QStringList{u"guide"_s, u"question"_s, u"written_at"_s} + answerTextColumns()));
    return connection
        .eachRow(sql, {},
            [&](const Row &row) { gathering.add(row.first(2), {.at = timeOf(row[2]), .answer = answerOf(row, 3)}); })
        .and_then([&] { return gathering.finish(); })
        .and_then([&] { return connection.run(u"DROP TABLE answer_version"_s); });
}

} // namespace Storage
