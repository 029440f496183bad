// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema.h"

#include "storage/migration.h"

#include <QHash>
#include <algorithm>

namespace Storage
{

using namespace Qt::StringLiterals;

namespace
{

/// One row of sqlite_schema (https://sqlite.org/schematab.html).
struct SchemaObject {
    QString type;
    QString name;
    QString table;
    QString sql;
    friend bool operator==(const SchemaObject &, const SchemaObject &) = default;
};

using Objects = QList<SchemaObject>;

Domain::Result<Objects> objects(Connection &connection)
{
    // As bytes, since text may hold a NUL, and Qt would cut it there.
    const auto found = connection.rows(u"SELECT CAST(type AS BLOB), CAST(name AS BLOB), CAST(tbl_name AS BLOB), "
                                       "CAST(sql AS BLOB) FROM sqlite_schema"_s);
    return found.transform([](const QList<Row> &rows) {
        Objects objects;
        for (const Row &row : rows)
            objects += {.type = QString::fromUtf8(row[0].toByteArray()),
                .name = QString::fromUtf8(row[1].toByteArray()),
                .table = QString::fromUtf8(row[2].toByteArray()),
                .sql = QString::fromUtf8(row[3].toByteArray())};
        return objects;
    });
}

Domain::Result<Objects> expectedObjects(qint64 version)
{
    auto fresh = Connection::open(Connection::inMemory());
    if (!fresh)
        return std::unexpected(fresh.error());
    const auto steps
        = std::span(migrations).first(static_cast<std::size_t>(qBound(qint64(0), version, qint64(currentVersion))));
    return migrate(**fresh, steps).and_then([&fresh] { return objects(**fresh); });
}

// What ANALYZE leaves, and indexes that SQLite makes for keys; none of them says anything that is run.
bool isSqlitesOwn(const SchemaObject &object)
{
    static const QHash<QString, QString> statistics{{u"sqlite_stat1"_s, u"CREATE TABLE sqlite_stat1(tbl,idx,stat)"_s},
        {u"sqlite_stat4"_s, u"CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)"_s}};
    if (object.type == "index"_L1)
        return object.name.startsWith("sqlite_autoindex_"_L1) && object.sql.isEmpty();
    return object.type == "table"_L1 && statistics.contains(object.name) && object.sql == statistics[object.name];
}

QString kindInWords(const SchemaObject &object)
{
    if (object.type == "trigger"_L1)
        return Connection::tr("the trigger “%1”");
    if (object.type == "view"_L1)
        return Connection::tr("the view “%1”");
    if (object.type == "index"_L1)
        return Connection::tr("the index “%1”");
    return object.sql.startsWith("CREATE VIRTUAL"_L1, Qt::CaseInsensitive) ? Connection::tr("the virtual table “%1”")
                                                                           : Connection::tr("the table “%1”");
}

/// A name from a hostile file, which may be anything, as part of a sentence.
QString inWords(const SchemaObject &object)
{
    constexpr qsizetype enough = 60;
    QString name = object.name.left(enough);
    for (QChar &character : name) {
        if (!character.isPrint())
            character = u'?';
    }
    return kindInWords(object).arg(name);
}

std::unexpected<Domain::Error> foreign(const Connection &connection, const QString &what)
{
    return Domain::failure(Connection::tr("cannot open"), connection.file(),
        Connection::tr("%1; it was left as it is, and nothing in it was run. Choose another file, or put a copy from "
                       "a backup in its place")
            .arg(what));
}

QString generatedColumn(Connection &connection, const QString &table)
{
    const auto columns = connection.rows(u"SELECT name, hidden FROM pragma_table_xinfo(?)"_s, {table});
    for (const Row &row : columns.value_or(QList<Row>())) {
        if (row[1].toInt() >= 2) // https://sqlite.org/pragma.html#pragma_table_xinfo
            return row[0].toString();
    }
    return {};
}

std::unexpected<Domain::Error> changed(Connection &connection, const SchemaObject &object)
{
    const QString generated = object.type == "table"_L1 ? generatedColumn(connection, object.name) : QString();
    if (!generated.isEmpty())
        return foreign(connection,
            Connection::tr("%1 has a generated column “%2”, which Starwright does not make")
                .arg(inWords(object), generated.left(60)));
    return foreign(connection, Connection::tr("%1 is not as Starwright makes it").arg(inWords(object)));
}

Domain::Result<void> compare(Connection &connection, const Objects &found, const Objects &expected)
{
    Objects missing = expected;
    missing.removeIf(isSqlitesOwn);
    for (const SchemaObject &object : found) {
        if (isSqlitesOwn(object) || missing.removeOne(object))
            continue;
        const bool isKnown = std::ranges::any_of(
            missing, [&](const auto &one) { return one.type == object.type && one.name == object.name; });
        if (isKnown)
            return changed(connection, object);
        return foreign(connection, Connection::tr("%1 is in it, which Starwright does not make").arg(inWords(object)));
    }
    if (!missing.isEmpty())
        return foreign(connection, Connection::tr("%1 is missing").arg(inWords(missing.first())));
    return {};
}

} // namespace

Domain::Result<void> refuseForeignSchema(Connection &connection)
{
    const auto version = connection.number(u"PRAGMA user_version"_s);
    const auto found = objects(connection);
    if (!version || !found)
        return std::unexpected(version ? found.error() : version.error());
    const auto expected = expectedObjects(*version);
    if (!expected)
        return std::unexpected(expected.error());
    return compare(connection, *found, *expected);
}

} // namespace Storage
