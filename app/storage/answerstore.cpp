// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/answerstore.h"

#include "storage/database.h"
#include "storage/json.h"
#include "storage/storedtext.h"

#include <algorithm>

namespace Storage
{

namespace
{

QByteArray coveredToJson(const QSet<int> &covered)
{
    QList<int> places(covered.cbegin(), covered.cend());
    std::ranges::sort(places);
    QJsonArray array;
    for (const int place : std::as_const(places))
        array += place;
    return toJson(array);
}

QSet<int> coveredFromJson(const QByteArray &json)
{
    QSet<int> covered;
    for (const auto &place : arrayFromJson(json))
        covered += place.toInt();
    return covered;
}

QStringList columns()
{
    QStringList names{QStringLiteral("guide"), QStringLiteral("question"), QStringLiteral("covered")};
    for (const Domain::Part part : Domain::allParts)
        names += Domain::toWord(part);
    return names;
}

// In the order of columns(), and then "ready".
Row toRow(const Domain::AnswerKey &key, const Domain::Answer &answer)
{
    Row row{toStored(key.guide), toStored(key.question), coveredToJson(answer.covered)};
    for (const Domain::Part part : Domain::allParts)
        row += toStored(answer.parts[part]);
    return row << int{answer.ready};
}

QString questionOf(const Row &row)
{
    return fromStored(row[1].toByteArray());
}

Domain::Answer answerOf(const Row &row)
{
    Domain::Answer answer;
    answer.covered = coveredFromJson(row[2].toByteArray());
    qsizetype column = 3;
    for (const Domain::Part part : Domain::allParts)
        answer.parts[part] = fromStored(row[column++].toByteArray());
    answer.ready = row[column].toBool();
    return answer;
}

QString select(const QString &condition)
{
    return QStringLiteral("SELECT %1, ready FROM answer WHERE ").arg(textColumns(columns())) + condition;
}

} // namespace

Domain::Result<Domain::Answers> AnswerStore::load(const QString &guide)
{
    const auto found
        = m_database.connection().rows(select(QStringLiteral("guide = CAST(? AS TEXT)")), {toStored(guide)});
    return found.transform([](const QList<Row> &rows) {
        Domain::Answers answers;
        for (const Row &row : rows)
            answers.insert(questionOf(row), answerOf(row));
        return answers;
    });
}

Domain::Result<Domain::Answer> AnswerStore::load(const Domain::AnswerKey &key)
{
    const auto found
        = m_database.connection().rows(select(QStringLiteral("guide = CAST(? AS TEXT) AND question = CAST(? AS TEXT)")),
            {toStored(key.guide), toStored(key.question)});
    return found.transform(
        [](const QList<Row> &rows) { return rows.isEmpty() ? Domain::Answer{} : answerOf(rows.first()); });
}

Domain::Result<void> AnswerStore::save(const QList<std::pair<Domain::AnswerKey, Domain::Answer>> &answers)
{
    QList<Row> rows;
    for (const auto &[key, answer] : answers)
        rows += toRow(key, answer);
    const QStringList names = columns();
    const QString sql = QStringLiteral("INSERT OR REPLACE INTO answer (%1, ready, changed_at) "
                                       "VALUES (%2, ?, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))")
                            .arg(names.join(u", "), textParameters(names.size()));
    Connection &connection = m_database.connection();
    return connection.inTransaction([&] { return connection.run(sql, rows); });
}

} // namespace Storage
