// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/answerstore.h"

#include "storage/answerrows.h"
#include "storage/database.h"
#include "storage/storedtext.h"
#include "storage/versionstore.h"

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

/// The texts of "question", the answer, "changed_at" and "begun_at", and then "ready".
QString select(const QString &condition)
{
    const QStringList names = QStringList{u"question"_s, u"changed_at"_s, u"begun_at"_s} + answerTextColumns();
    return u"SELECT %1, ready FROM answer WHERE "_s.arg(textColumns(names)) + condition;
}

Domain::Answer answerIn(const Row &row)
{
    return answerOf(row, 3);
}

QString textIn(const Row &row, qsizetype column)
{
    return fromStored(row[column].toByteArray());
}

Domain::Standing standingIn(const QList<Row> &rows, const QString &lastChange)
{
    if (rows.isEmpty())
        return {};
    const Row &row = rows.first();
    const QString changedAt = textIn(row, 1);
    return {.present = {.at = timeOf(row[1]), .answer = answerIn(row)},
        .begun = Domain::timeFromText(textIn(row, 2)),
        .isLeft = changedAt < lastChange};
}

} // namespace

Domain::Result<Domain::Answers> AnswerStore::load(const QString &guide)
{
    const auto found = m_database.connection().rows(select(u"guide = CAST(? AS TEXT)"_s), {toStored(guide)});
    return found.transform([](const QList<Row> &rows) {
        Domain::Answers answers;
        for (const Row &row : rows)
            answers.insert(textIn(row, 0), answerIn(row));
        return answers;
    });
}

Domain::Result<Domain::Answer> AnswerStore::load(const Domain::AnswerKey &key)
{
    const auto found = m_database.connection().rows(select(ofKey), toRow(key));
    return found.transform(
        [](const QList<Row> &rows) { return rows.isEmpty() ? Domain::Answer{} : answerIn(rows.first()); });
}

Domain::Result<void> AnswerStore::save(
    const QList<std::pair<Domain::AnswerKey, Domain::Answer>> &answers, const Writing &writing)
{
    Connection &connection = m_database.connection();
    return connection.inTransaction([&]() -> Domain::Result<void> {
        const auto last = connection.rows(u"SELECT CAST(max(changed_at) AS BLOB) FROM answer"_s);
        if (!last)
            return std::unexpected(last.error());
        const QString lastChange = textIn(last->first(), 0);
        for (const auto &[key, answer] : answers) {
            if (auto saved = saveOne(key, answer, writing, lastChange); !saved)
                return saved;
        }
        return {};
    });
}

Domain::Result<void> AnswerStore::saveOne(
    const Domain::AnswerKey &key, const Domain::Answer &answer, const Writing &writing, const QString &lastChange)
{
    Connection &connection = m_database.connection();
    const auto rows = connection.rows(select(ofKey), toRow(key));
    if (!rows)
        return std::unexpected(rows.error());
    Domain::Standing standing = standingIn(*rows, lastChange);
    if (!rows->isEmpty() && standing.present.answer == answer)
        return {};
    if (writing.isOneAct)
        standing.begun = {};
    const bool kept = Domain::isKept(standing, {.at = writing.at, .answer = answer});
    if (kept) {
        if (auto added = VersionStore(m_database).add(key, {standing.present}); !added)
            return added;
    }
    const bool goesOn = !kept && standing.begun.isValid();
    const QStringList names
        = QStringList{u"guide"_s, u"question"_s, u"changed_at"_s, u"begun_at"_s} + answerTextColumns();
    const Row row = toRow(key) << toStored(Domain::timeText(writing.at))
                               << toStored(Domain::timeText(goesOn ? standing.begun : writing.at));
    return connection.run(u"INSERT OR REPLACE INTO answer (%1, ready) VALUES (%2, ?)"_s.arg(
                              names.join(u", "), textParameters(names.size())),
        QList<Row>{row + toRow(answer)});
}

} // namespace Storage
