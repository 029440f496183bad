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

/// Times only grow, whatever the clock says: what is written later is the newer, here and where it is merged.
QDateTime after(const QString &lastChange, const QDateTime &now)
{
    const QDateTime last = Domain::timeFromText(lastChange);
    return last.isValid() && last >= now ? last.addMSecs(1) : now;
}

} // namespace

Domain::Result<Domain::Answers> AnswerStore::load(const QString &guide)
{
    Domain::Answers answers;
    return eachAnswer(guide, [&answers](const QString &question, const Domain::Answer &answer) {
        answers.insert(question, answer);
    }).transform([&answers] { return answers; });
}

Domain::Result<Domain::SpooledAnswers> AnswerStore::spool(const QString &guide)
{
    Domain::SpooledAnswers answers;
    return eachAnswer(guide, [&answers](const QString &question, const Domain::Answer &answer) {
        answers.add(question, answer);
    }).transform([&answers] { return answers; });
}

// Row by row: what is read as bytes would else stand beside the texts for a moment.
Domain::Result<void> AnswerStore::eachAnswer(const QString &guide, const Visit &visit)
{
    return m_database.connection().eachRow(select(u"guide = CAST(? AS TEXT)"_s), {toStored(guide)},
        [&visit](const Row &row) { visit(textIn(row, 0), answerIn(row)); });
}

Domain::Result<Domain::Answer> AnswerStore::load(const Domain::AnswerKey &key)
{
    const auto found = m_database.connection().rows(select(ofKey), toRow(key));
    return found.transform(
        [](const QList<Row> &rows) { return rows.isEmpty() ? Domain::Answer{} : answerIn(rows.first()); });
}

Domain::Result<bool> AnswerStore::isEmpty()
{
    return m_database.connection().number(u"SELECT EXISTS (SELECT 1 FROM answer)"_s).transform([](qint64 any) {
        return any == 0;
    });
}

Domain::Result<QHash<Domain::AnswerKey, Domain::Version>> AnswerStore::loadAll()
{
    const QStringList names
        = QStringList{u"question"_s, u"changed_at"_s, u"guide"_s} + answerTextColumns(); // as select() has them
    const auto found = m_database.connection().rows(u"SELECT %1, ready FROM answer"_s.arg(textColumns(names)));
    return found.transform([](const QList<Row> &rows) {
        QHash<Domain::AnswerKey, Domain::Version> answers;
        for (const Row &row : rows)
            answers.insert({textIn(row, 2), textIn(row, 0)}, {.at = timeOf(row[1]), .answer = answerIn(row)});
        return answers;
    });
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
        const QDateTime at = after(lastChange, writing.at);
        for (const auto &[key, answer] : answers) {
            const Save one{
                .key = key, .next = {.at = at, .answer = answer}, .writing = writing, .lastChange = lastChange};
            if (auto saved = saveOne(one); !saved)
                return saved;
        }
        return {};
    });
}

Domain::Result<void> AnswerStore::keep(const Domain::AnswerKey &key, const Domain::Answer &answer)
{
    Connection &connection = m_database.connection();
    return connection.inTransaction([&] {
        return save({{key, answer}}).and_then([&] {
            return connection.run(u"UPDATE answer SET begun_at = '' WHERE "_s + ofKey, QList<Row>{toRow(key)});
        });
    });
}

Domain::Result<void> AnswerStore::saveOne(const Save &save)
{
    const auto rows = m_database.connection().rows(select(ofKey), toRow(save.key));
    if (!rows)
        return std::unexpected(rows.error());
    Domain::Standing standing = standingIn(*rows, save.lastChange);
    if (!rows->isEmpty() && standing.present.answer == save.next.answer)
        return {};
    if (save.writing.isOneAct)
        standing.begun = {};
    const bool isKept = Domain::isKept(standing, {.at = save.writing.at, .answer = save.next.answer});
    if (isKept) {
        if (auto added = VersionStore(m_database).add(save.key, {standing.present}); !added)
            return added;
    }
    const bool goesOn = !isKept && standing.begun.isValid();
    return write(save.key, save.next, Domain::timeText(goesOn ? standing.begun : save.writing.at));
}

Domain::Result<void> AnswerStore::replace(const Domain::AnswerKey &key, const Domain::Version &version)
{
    return write(key, version, u""_s);
}

Domain::Result<void> AnswerStore::write(
    const Domain::AnswerKey &key, const Domain::Version &version, const QString &begunAt)
{
    const QStringList names
        = QStringList{u"guide"_s, u"question"_s, u"changed_at"_s, u"begun_at"_s} + answerTextColumns();
    const Row row = toRow(key) << toStored(Domain::timeText(version.at)) << toStored(begunAt);
    return m_database.connection().run(u"INSERT OR REPLACE INTO answer (%1, ready) VALUES (%2, ?)"_s.arg(
                                           names.join(u", "), textParameters(names.size())),
        QList<Row>{row + toRow(version.answer)});
}

} // namespace Storage
