// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/versionstore.h"

#include "domain/answer/wordsearch.h"
#include "storage/database.h"
#include "storage/storedtext.h"
#include "storage/versionrows.h"

namespace Storage
{

using namespace Qt::StringLiterals;

namespace
{

const QString ofKey = u"guide = CAST(? AS TEXT) AND question = CAST(? AS TEXT)"_s;
const QString blockColumns = u"id, CAST(written_at AS BLOB), length, content"_s;

Row toRow(const Domain::AnswerKey &key)
{
    return {toStored(key.guide), toStored(key.question)};
}

Domain::AnswerKey keyOf(const Row &row)
{
    return {fromStored(row[0].toByteArray()), fromStored(row[1].toByteArray())};
}

/// A block of which the columns after its id begin at `first`.
VersionBlock blockOf(const Row &row, qsizetype first)
{
    return {.times = row[first].toByteArray(),
        .length = row[first + 1].toLongLong(),
        .content = row[first + 2].toByteArray()};
}

std::unexpected<Domain::Error> damaged(const QString &file, const Domain::AnswerKey &key, const VersionBlock &block)
{
    const QList<QDateTime> times = timesIn(block.times);
    const auto day = [](const QDateTime &time) { return time.toLocalTime().date().toString(Qt::ISODate); };
    return Domain::failure(Connection::tr("found damage in"), file,
        Connection::tr("the earlier versions of the answer to %1 (%2), of %3 to %4, cannot be read; put a copy from a "
                       "backup in its place")
            .arg(key.question, key.guide, day(times.value(0)), day(times.value(times.size() - 1))));
}

/// What can be read of some blocks.
VersionStore::Versions readable(const QList<Row> &rows)
{
    VersionStore::Versions versions;
    for (const Row &row : rows)
        versions += unpacked(blockOf(row, 1)).value_or(VersionStore::Versions());
    return versions;
}

} // namespace

Domain::Result<VersionStore::Versions> VersionStore::load(const Domain::AnswerKey &key)
{
    return blocks(key).transform(readable);
}

Domain::Result<QHash<Domain::AnswerKey, VersionStore::Versions>> VersionStore::loadAll()
{
    QHash<Domain::AnswerKey, Versions> all;
    const auto read = eachBlock([&](const Domain::AnswerKey &key, const Versions &versions) { all[key] += versions; });
    return read.transform([&all] { return all; });
}

// One answer after the other, so that memory does not follow the size of the file.
Domain::Result<QHash<QString, VersionStore::Versions>> VersionStore::search(const QString &guide, const QString &text)
{
    const auto questions = m_database.connection().rows(
        u"SELECT DISTINCT CAST(question AS BLOB) FROM version_block WHERE guide = CAST(? AS TEXT)"_s,
        {toStored(guide)});
    if (!questions)
        return std::unexpected(questions.error());
    Domain::WordSearch words(text);
    QHash<QString, Versions> found;
    for (const Row &row : *questions) {
        const QString question = fromStored(row.first().toByteArray());
        auto versions = load({guide, question});
        if (!versions)
            return std::unexpected(versions.error());
        versions->removeIf([&](const Domain::Version &version) { return !words.standIn(version.answer); });
        if (!versions->isEmpty())
            found.insert(question, *versions);
    }
    return found;
}

Domain::Result<void> VersionStore::add(const Domain::AnswerKey &key, const Versions &versions)
{
    return m_database.connection().inTransaction(
        [&] { return append(key, versions).and_then([&] { return thin(key); }); });
}

Domain::Result<void> VersionStore::replace(const Domain::AnswerKey &key, const Versions &versions)
{
    return blocks(key).and_then([&](const QList<Row> &rows) { return rewrite(key, rows, versions); });
}

Domain::Result<void> VersionStore::check()
{
    return eachBlock([](const auto &, const auto &) { });
}

Domain::Result<QList<Row>> VersionStore::blocks(const Domain::AnswerKey &key)
{
    return m_database.connection().rows(
        u"SELECT %1 FROM version_block WHERE %2 ORDER BY written_at, id"_s.arg(blockColumns, ofKey), toRow(key));
}

Domain::Result<void> VersionStore::eachBlock(
    const std::function<void(const Domain::AnswerKey &, const Versions &)> &visit)
{
    Domain::Result<void> sound;
    const QString sql = u"SELECT CAST(guide AS BLOB), CAST(question AS BLOB), %1 FROM version_block "
                        "ORDER BY guide, question, written_at, id"_s.arg(blockColumns);
    const auto read = m_database.connection().eachRow(sql, {}, [&](const Row &row) {
        const VersionBlock block = blockOf(row, 3);
        const auto versions = unpacked(block);
        if (versions)
            visit(keyOf(row), *versions);
        else if (sound)
            sound = damaged(m_database.file(), keyOf(row), block);
    });
    return read.and_then([&sound] { return sound; });
}

// Into the newest block, where there is room. A damaged one stays as it is: some of it may be readable one day.
Domain::Result<void> VersionStore::append(const Domain::AnswerKey &key, const Versions &versions)
{
    const auto rows = blocks(key);
    if (!rows)
        return std::unexpected(rows.error());
    if (!rows->isEmpty() && hasRoom(blockOf(rows->last(), 1))) {
        if (const auto newest = unpacked(blockOf(rows->last(), 1)))
            return rewrite(key, rows->last(1), *newest + versions);
    }
    return rewrite(key, {}, versions);
}

// What is left of the blocks that lose a version is packed anew, together with the one before them where that has room:
// else there would be a block for every day after a while.
Domain::Result<void> VersionStore::thin(const Domain::AnswerKey &key)
{
    const auto rows = blocks(key);
    if (!rows)
        return std::unexpected(rows.error());
    QList<QDateTime> times;
    QList<qsizetype> blockAt; // Of each version, its block's place.
    for (qsizetype place = 0; place < rows->size(); ++place) {
        times += timesIn(blockOf((*rows)[place], 1).times);
        blockAt.resize(times.size(), place);
    }
    const QList<qsizetype> dropped = Domain::versionsToDrop(times, QTimeZone::LocalTime);
    if (dropped.isEmpty())
        return {};
    qsizetype first = blockAt[dropped.first()];
    if (first > 0 && hasRoom(blockOf((*rows)[first - 1], 1)))
        --first;
    const QList<Row> touched = rows->mid(first, blockAt[dropped.last()] - first + 1);
    const qsizetype start = blockAt.indexOf(first);
    const qsizetype end = blockAt.lastIndexOf(blockAt[dropped.last()]) + 1;
    Versions left = readable(touched);
    if (left.size() != end - start)
        return {}; // Damage: nothing of it is let go.
    for (qsizetype count = dropped.size(); count > 0; --count)
        left.removeAt(dropped[count - 1] - start);
    return rewrite(key, touched, left);
}

Domain::Result<void> VersionStore::rewrite(
    const Domain::AnswerKey &key, const QList<Row> &replaced, const Versions &versions)
{
    Connection &connection = m_database.connection();
    QList<Row> ids;
    for (const Row &row : replaced)
        ids += Row{row.first()};
    return connection.inTransaction([&] {
        return connection.run(u"DELETE FROM version_block WHERE id = ?"_s, ids).and_then([&] {
            return insertVersions(connection, toRow(key), versions);
        });
    });
}

} // namespace Storage
