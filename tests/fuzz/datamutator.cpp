// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"
#include "storage/datafolder.h"

#include <QRandomGenerator>
#include <QtEndian>
#include <span>

using namespace Qt::StringLiterals;

// What libFuzzer changes in a data file: most often one value of one row, as another program with SQLite at hand would,
// since a file whose pages are broken is refused before a value is read.

extern "C" std::size_t LLVMFuzzerMutate(unsigned char *data, std::size_t size, std::size_t most);

namespace
{

using Bytes = std::span<unsigned char>;
constexpr qsizetype pageSize = 512; // of the files it begins with

QByteArray mutated(QByteArray value)
{
    constexpr qsizetype longestAddition = 64;
    const qsizetype size = value.size();
    value.resize(size + longestAddition);
    auto *data = reinterpret_cast<unsigned char *>(value.data());
    value.truncate(static_cast<qsizetype>(
        LLVMFuzzerMutate(data, static_cast<std::size_t>(size), static_cast<std::size_t>(value.size()))));
    return value;
}

/// One of the rows that the statement yields.
Storage::Row oneOf(Storage::Connection &connection, const QString &sql, QRandomGenerator &random)
{
    const auto rows = connection.rows(sql);
    return rows && !rows->isEmpty() ? rows->at(random.bounded(rows->size())) : Storage::Row{{}, {}, {}};
}

bool changeRow(Storage::Connection &connection, QRandomGenerator &random)
{
    const QString table = oneOf(
        connection, u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"_s, random)[0]
                              .toString();
    const Storage::Row column
        = oneOf(connection, u"SELECT name, type FROM pragma_table_info('%1')"_s.arg(table), random);
    const Storage::Row row = oneOf(
        connection, u"SELECT rowid, CAST(\"%2\" AS BLOB) FROM \"%1\""_s.arg(table, column[0].toString()), random);
    if (random.bounded(16) == 0)
        return connection.run(u"DELETE FROM \"%1\" WHERE rowid = %2"_s.arg(table, row[0].toString())).has_value();
    const QString update = u"UPDATE OR REPLACE \"%1\" SET \"%2\" = CAST(? AS %3) WHERE rowid = %4"_s.arg(
        table, column[0].toString(), column[1].toString(), row[0].toString());
    return connection.run(update, {Storage::Row{mutated(row[1].toByteArray())}}).has_value();
}

QByteArray withAnotherValue(Bytes bytes, QRandomGenerator &random)
{
    static const DataFolder folder;
    folder.write(QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())));
    const auto connection = Storage::Connection::open(folder.file());
    if (!connection)
        return {};
    std::ignore = (*connection)->rows(u"PRAGMA foreign_keys = OFF"_s);
    std::ignore = (*connection)->rows(u"PRAGMA ignore_check_constraints = ON"_s);
    return changeRow(**connection, random) ? folder.bytes() : QByteArray();
}

/// Some bytes of one page, and the header made to fit: the length and both counts of changes.
std::size_t changePage(unsigned char *data, std::size_t size, std::size_t most, QRandomGenerator &random)
{
    constexpr std::size_t headerSize = 100;
    if (size < headerSize)
        return LLVMFuzzerMutate(data, size, most);
    const std::size_t from = random.bounded(static_cast<quint32>(size)) / pageSize * pageSize;
    const std::size_t length = std::min<std::size_t>(pageSize, size - from);
    LLVMFuzzerMutate(data + from, length, length);
    if (random.bounded(8) > 0) {
        qToBigEndian(static_cast<quint32>(size / pageSize), data + 28);
        std::copy_n(data + 24, 4, data + 92);
    }
    return size;
}

} // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(
    unsigned char *data, std::size_t size, std::size_t most, unsigned int seed)
{
    QRandomGenerator random(seed);
    if (random.bounded(4) > 0) {
        const QByteArray bytes = withAnotherValue({data, size}, random);
        if (!bytes.isEmpty() && static_cast<std::size_t>(bytes.size()) <= most) {
            std::copy(bytes.cbegin(), bytes.cend(), data);
            return static_cast<std::size_t>(bytes.size());
        }
    }
    return changePage(data, size, most, random);
}
