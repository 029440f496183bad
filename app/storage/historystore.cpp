// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/historystore.h"

#include "storage/database.h"
#include "storage/json.h"
#include "storage/storedtext.h"

namespace Storage
{

using namespace Qt::StringLiterals;

namespace
{

const QString basicsPart = QStringLiteral("basics");
const QString morePart = QStringLiteral("more");

QList<Row> entryRows(const Domain::History &history)
{
    QList<Row> rows;
    for (const Domain::Section section : Domain::sections) {
        qsizetype position = 0;
        for (const Domain::Entry &entry : history[section])
            rows += Row{toStored(QString(Domain::keyOf(section))), toJson(entry), position++};
    }
    return rows;
}

QList<Row> documentRows(const Domain::History &history)
{
    return {{toStored(basicsPart), toJson(history.basics)}, {toStored(morePart), toJson(history.more)}};
}

void addEntry(Domain::History &history, const Row &row)
{
    if (const auto section = Domain::sectionFromKey(fromStored(row[0].toByteArray())))
        history[*section] += objectFromJson(row[1].toByteArray());
}

void addPart(Domain::History &history, const Row &row)
{
    QJsonObject &part = fromStored(row[0].toByteArray()) == basicsPart ? history.basics : history.more;
    part = objectFromJson(row[1].toByteArray());
}

} // namespace

Domain::Result<Domain::History> HistoryStore::load()
{
    Connection &connection = m_database.connection();
    const auto parts
        = connection.rows(u"SELECT %1 FROM history_document"_s.arg(textColumns({u"part"_s, u"content"_s})));
    const auto entries = connection.rows(
        u"SELECT %1 FROM history_entry ORDER BY section, position"_s.arg(textColumns({u"section"_s, u"entry"_s})));
    if (!parts || !entries)
        return std::unexpected(parts ? entries.error() : parts.error());
    Domain::History history;
    for (const Row &row : *parts)
        addPart(history, row);
    for (const Row &row : *entries)
        addEntry(history, row);
    return history;
}

Domain::Result<void> HistoryStore::save(const Domain::History &history)
{
    Connection &connection = m_database.connection();
    return connection.inTransaction([&] {
        return connection.run(u"DELETE FROM history_entry"_s)
            .and_then([&] { return connection.run(u"DELETE FROM history_document"_s); })
            .and_then([&] {
                return connection.run(
                    u"INSERT INTO history_entry (section, entry, position) VALUES (%1, ?)"_s.arg(textParameters(2)),
                    entryRows(history));
            })
            .and_then([&] {
                return connection.run(
                    u"INSERT INTO history_document (part, content) VALUES (%1)"_s.arg(textParameters(2)),
                    documentRows(history));
            });
    });
}

} // namespace Storage
