// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/levelstore.h"

#include "storage/database.h"
#include "storage/storedtext.h"

namespace Storage
{

using namespace Qt::StringLiterals;

Domain::Result<QHash<QString, Domain::Level>> LevelStore::load(const QString &guide)
{
    const auto found = m_database.connection().rows(
        u"SELECT %1 FROM question_level WHERE guide = CAST(? AS TEXT)"_s.arg(textColumns({u"question"_s, u"level"_s})),
        {toStored(guide)});
    return found.transform([](const QList<Row> &rows) {
        QHash<QString, Domain::Level> levels;
        for (const Row &row : rows) {
            if (const auto level = Domain::levelFromWord(fromStored(row[1].toByteArray())))
                levels.insert(fromStored(row[0].toByteArray()), *level);
        }
        return levels;
    });
}

Domain::Result<QHash<Domain::AnswerKey, Domain::Level>> LevelStore::loadAll()
{
    const auto found = m_database.connection().rows(
        u"SELECT %1 FROM question_level"_s.arg(textColumns({u"guide"_s, u"question"_s, u"level"_s})));
    return found.transform([](const QList<Row> &rows) {
        QHash<Domain::AnswerKey, Domain::Level> levels;
        for (const Row &row : rows) {
            if (const auto level = Domain::levelFromWord(fromStored(row[2].toByteArray())))
                levels.insert({fromStored(row[0].toByteArray()), fromStored(row[1].toByteArray())}, *level);
        }
        return levels;
    });
}

Domain::Result<void> LevelStore::save(const QList<std::pair<Domain::AnswerKey, std::optional<Domain::Level>>> &levels)
{
    Connection &connection = m_database.connection();
    const auto saveOne = [&connection](const Domain::AnswerKey &question, std::optional<Domain::Level> level) {
        const Row key{toStored(question.guide), toStored(question.question)};
        if (!level)
            return connection.run(
                u"DELETE FROM question_level WHERE guide = CAST(? AS TEXT) AND question = CAST(? AS TEXT)"_s,
                QList<Row>{key});
        return connection.run(
            u"INSERT OR REPLACE INTO question_level (guide, question, level) VALUES (%1)"_s.arg(textParameters(3)),
            QList<Row>{Row(key) << toStored(Domain::toWord(*level))});
    };
    return connection.inTransaction([&]() -> Domain::Result<void> {
        for (const auto &[question, level] : levels) {
            if (auto saved = saveOne(question, level); !saved)
                return saved;
        }
        return {};
    });
}

} // namespace Storage
