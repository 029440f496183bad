// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/versionstore.h"

#include "domain/answer/wordsearch.h"
#include "storage/answerrows.h"
#include "storage/database.h"
#include "storage/storedtext.h"

namespace Storage
{

using namespace Qt::StringLiterals;

namespace
{

const QString ofKey = u"guide = CAST(? AS TEXT) AND question = CAST(? AS TEXT)"_s;

Row toRow(const Domain::AnswerKey &key)
{
    return {toStored(key.guide), toStored(key.question)};
}

Domain::Version versionOf(const Row &row)
{
    return {.at = timeOf(row[0]), .answer = answerOf(row, 1)};
}

} // namespace

Domain::Result<VersionStore::Versions> VersionStore::load(const Domain::AnswerKey &key)
{
    const QString sql = u"SELECT %1, ready FROM answer_version WHERE %2 ORDER BY written_at, id"_s.arg(
        textColumns(QStringList{u"written_at"_s} + answerTextColumns()), ofKey);
    return m_database.connection().rows(sql, toRow(key)).transform([](const QList<Row> &rows) {
        Versions versions;
        for (const Row &row : rows)
            versions += versionOf(row);
        return versions;
    });
}

Domain::Result<QHash<Domain::AnswerKey, VersionStore::Versions>> VersionStore::loadAll()
{
    const auto keys = m_database.connection().rows(
        u"SELECT DISTINCT %1 FROM answer_version"_s.arg(textColumns({u"guide"_s, u"question"_s})));
    if (!keys)
        return std::unexpected(keys.error());
    QHash<Domain::AnswerKey, Versions> all;
    for (const Row &row : *keys) {
        const Domain::AnswerKey key{fromStored(row[0].toByteArray()), fromStored(row[1].toByteArray())};
        const auto versions = load(key);
        if (!versions)
            return std::unexpected(versions.error());
        all.insert(key, *versions);
    }
    return all;
}

// One answer after the other, so that memory does not follow the size of the file.
Domain::Result<QHash<QString, VersionStore::Versions>> VersionStore::search(const QString &guide, const QString &text)
{
    const auto questions = m_database.connection().rows(
        u"SELECT DISTINCT CAST(question AS BLOB) FROM answer_version WHERE guide = CAST(? AS TEXT)"_s,
        {toStored(guide)});
    if (!questions)
        return std::unexpected(questions.error());
    const Domain::WordSearch words(text);
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
        [&] { return insert(key, versions).and_then([&] { return thin(key); }); });
}

Domain::Result<void> VersionStore::replace(const Domain::AnswerKey &key, const Versions &versions)
{
    Connection &connection = m_database.connection();
    return connection.inTransaction([&] {
        return connection.run(u"DELETE FROM answer_version WHERE "_s + ofKey, QList<Row>{toRow(key)}).and_then([&] {
            return insert(key, versions);
        });
    });
}

Domain::Result<void> VersionStore::insert(const Domain::AnswerKey &key, const Versions &versions)
{
    const QStringList names = QStringList{u"guide"_s, u"question"_s, u"written_at"_s} + answerTextColumns();
    QList<Row> rows;
    for (const Domain::Version &version : versions)
        rows += (toRow(key) << toStored(Domain::timeText(version.at))) + Storage::toRow(version.answer);
    return m_database.connection().run(
        u"INSERT INTO answer_version (%1, ready) VALUES (%2, ?)"_s.arg(names.join(u", "), textParameters(names.size())),
        rows);
}

Domain::Result<void> VersionStore::thin(const Domain::AnswerKey &key)
{
    Connection &connection = m_database.connection();
    const auto rows = connection.rows(
        u"SELECT id, CAST(written_at AS BLOB) FROM answer_version WHERE %1 ORDER BY written_at, id"_s.arg(ofKey),
        toRow(key));
    if (!rows)
        return std::unexpected(rows.error());
    QList<QDateTime> times;
    for (const Row &row : *rows)
        times += timeOf(row[1]);
    QList<Row> dropped;
    for (const qsizetype place : Domain::versionsToDrop(times, QTimeZone::LocalTime))
        dropped += Row{(*rows)[place].first()};
    return connection.run(u"DELETE FROM answer_version WHERE id = ?"_s, dropped);
}

} // namespace Storage
