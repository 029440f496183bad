// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/seal.h"

#include "storage/storedtext.h"

#include <QCryptographicHash>
#include <QFile>
#include <QtEndian>
#include <optional>

using namespace Qt::StringLiterals;

namespace Storage
{

namespace
{

struct Seal {
    quint32 changes = 0;
    QByteArray sum;
    bool isWhole = true;
};

/// "<changes>:<sum>:<check>", whose check is of what stands before it: else a flipped digit of the changes would make
/// the seal one that is out of date.
QByteArray toText(const Seal &seal)
{
    constexpr qsizetype checkLength = 16;
    const QByteArray text = QByteArray::number(seal.changes) + ':' + seal.sum.toHex();
    return text + ':' + QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().first(checkLength);
}

Seal fromText(const QByteArray &text)
{
    const QByteArrayList parts = text.split(':');
    Seal seal{.changes = parts.value(0).toUInt(), .sum = QByteArray::fromHex(parts.value(1)), .isWhole = true};
    seal.isWhole = toText(seal) == text;
    return seal;
}

Domain::Result<std::optional<Seal>> readSeal(Connection &connection)
{
    const auto rows = connection.rows(
        u"SELECT CAST(value AS BLOB) FROM preference WHERE name = CAST(? AS TEXT)"_s, {toStored(QString(sealName))});
    return rows.transform([](const QList<Row> &found) {
        return found.isEmpty() ? std::nullopt : std::optional(fromText(found.first().first().toByteArray()));
    });
}

QString quoted(const QString &name)
{
    return u'"' + QString(name).replace(u'"', "\"\""_L1) + u'"';
}

// As bytes: decoding would make one of two texts that differ where neither is UTF-8.
Domain::Result<QString> selectAll(Connection &connection, const QString &table)
{
    const auto columns = connection.rows(u"PRAGMA table_info(%1)"_s.arg(quoted(table)));
    if (!columns)
        return std::unexpected(columns.error());
    QStringList names;
    for (const Row &column : *columns)
        names += quoted(column.value(1).toString());
    const QString all = u"SELECT %1 FROM %2"_s.arg(textColumns(names), quoted(table));
    const QString butSeal = table == "preference"_L1 ? u" WHERE name <> '%1'"_s.arg(sealName) : QString();
    return all + butSeal + u" ORDER BY rowid"_s;
}

Domain::Result<void> checkSeal(Connection &connection, const std::function<Domain::Result<QByteArray>()> &contentSum)
{
    if (connection.file() == Connection::inMemory())
        return {};
    const auto before = fileState(connection.file());
    const auto sealed = readSeal(connection);
    if (!before || !sealed)
        return std::unexpected(before ? sealed.error() : before.error());
    if (before->hasLog)
        return {};
    const auto damaged = [&connection] {
        return Domain::failure(Connection::tr("found damage in"), connection.file(),
            Connection::tr("what it holds is not what was written; put a copy from a backup in its place"));
    };
    if (!before->isConsistent || (*sealed && !(*sealed)->isWhole))
        return damaged();
    if (!*sealed || (*sealed)->changes != before->changes)
        return {};
    const auto sum = contentSum();
    if (!sum)
        return std::unexpected(sum.error());
    // Somebody else may have written in the meantime.
    if (*sum != (*sealed)->sum && fileState(connection.file()) == before)
        return damaged();
    return {};
}

void add(QCryptographicHash &hash, QByteArrayView bytes)
{
    const qint64 length = qToLittleEndian<qint64>(bytes.size());
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&length), sizeof length));
    hash.addData(bytes);
}

} // namespace

Domain::Result<QByteArray> contentSum(Connection &connection)
{
    const auto tables = connection.rows(
        u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite@_%' ESCAPE '@' ORDER BY name"_s);
    if (!tables)
        return std::unexpected(tables.error());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Row &table : *tables) {
        const auto select = selectAll(connection, table.first().toString());
        if (!select)
            return std::unexpected(select.error());
        add(hash, table.first().toString().toUtf8());
        const auto read = connection.eachRow(*select, {}, [&hash](const Row &row) {
            for (const QVariant &value : row)
                add(hash, value.toByteArray());
        });
        if (!read)
            return std::unexpected(read.error());
    }
    return hash.result();
}

// https://sqlite.org/fileformat.html#the_database_header
Domain::Result<FileState> fileState(const QString &file)
{
    constexpr qsizetype headerSize = 100;
    constexpr qsizetype writeVersionAt = 18;
    constexpr qsizetype changesAt = 24;
    constexpr qsizetype validForAt = 92;
    QFile reader(file);
    if (!reader.open(QFile::ReadOnly))
        return Domain::failure(Connection::tr("cannot read"), file, reader.errorString());
    const QByteArray header = reader.read(headerSize);
    if (header.size() < headerSize)
        return Domain::failure(Connection::tr("cannot read"), file, Connection::tr("the file is cut short"));
    const auto changes = qFromBigEndian<quint32>(header.constData() + changesAt);
    return FileState{.changes = changes,
        .isConsistent = changes == qFromBigEndian<quint32>(header.constData() + validForAt),
        .hasLog = header[writeVersionAt] != 1};
}

Domain::Result<void> seal(Connection &connection)
{
    if (connection.file() == Connection::inMemory())
        return {};
    const auto before = fileState(connection.file());
    const auto sealed = readSeal(connection);
    if (!before || !sealed)
        return std::unexpected(before ? sealed.error() : before.error());
    if (*sealed && (*sealed)->changes == before->changes)
        return {};
    return contentSum(connection).and_then([&](const QByteArray &sum) { return seal(connection, sum); });
}

Domain::Result<void> seal(Connection &connection, const QByteArray &sum)
{
    const auto before = fileState(connection.file());
    if (!before)
        return std::unexpected(before.error());
    const Seal fresh{.changes = before->changes + 1, .sum = sum}; // Writing the seal is a change, too.
    return connection.run(u"INSERT OR REPLACE INTO preference (name, value) VALUES (%1)"_s.arg(textParameters(2)),
        QList<Row>{{toStored(QString(sealName)), toText(fresh)}});
}

Domain::Result<void> checkSeal(Connection &connection)
{
    return checkSeal(connection, [&connection] { return contentSum(connection); });
}

Domain::Result<void> compareWithSeal(Connection &connection, const QByteArray &sum)
{
    return checkSeal(connection, [&sum] { return Domain::Result<QByteArray>(sum); });
}

} // namespace Storage
