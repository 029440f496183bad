// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/verdictstore.h"

#include "storage/database.h"
#include "storage/storedtext.h"

namespace Storage
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto pinnedWord = "pinned"_L1;
constexpr auto dismissedWord = "dismissed"_L1;

Row keyOf(const LineVerdict &verdict)
{
    return {toStored(verdict.question.guide), toStored(verdict.question.question), toStored(verdict.lineKey)};
}

Domain::Verdict verdictIn(const QVariant &word)
{
    return word.toByteArray() == pinnedWord ? Domain::Verdict::Pinned : Domain::Verdict::Dismissed;
}

} // namespace

Domain::Result<Domain::Verdicts> VerdictStore::load(const QString &guide)
{
    const auto found = m_database.connection().rows(u"SELECT %1 FROM verdict WHERE guide = CAST(? AS TEXT)"_s.arg(
                                                        textColumns({u"question"_s, u"line_key"_s, u"verdict"_s})),
        {toStored(guide)});
    return found.transform([](const QList<Row> &rows) {
        Domain::Verdicts verdicts;
        for (const Row &row : rows)
            verdicts[fromStored(row[0].toByteArray())].insert(fromStored(row[1].toByteArray()), verdictIn(row[2]));
        return verdicts;
    });
}

Domain::Result<QList<LineVerdict>> VerdictStore::loadAll()
{
    const auto found = m_database.connection().rows(
        u"SELECT %1 FROM verdict"_s.arg(textColumns({u"guide"_s, u"question"_s, u"line_key"_s, u"verdict"_s})));
    return found.transform([](const QList<Row> &rows) {
        QList<LineVerdict> verdicts;
        for (const Row &row : rows)
            verdicts.append({.question = {fromStored(row[0].toByteArray()), fromStored(row[1].toByteArray())},
                .lineKey = fromStored(row[2].toByteArray()),
                .verdict = verdictIn(row[3])});
        return verdicts;
    });
}

Domain::Result<void> VerdictStore::save(const QList<LineVerdict> &verdicts)
{
    Connection &connection = m_database.connection();
    const auto saveOne = [&connection](const LineVerdict &verdict) {
        if (verdict.verdict == Domain::Verdict::None)
            return connection.run(u"DELETE FROM verdict WHERE guide = CAST(? AS TEXT) AND question = CAST(? AS TEXT) "
                                  "AND line_key = CAST(? AS TEXT)"_s,
                QList<Row>{keyOf(verdict)});
        const auto word = verdict.verdict == Domain::Verdict::Pinned ? pinnedWord : dismissedWord;
        return connection.run(
            u"INSERT OR REPLACE INTO verdict (guide, question, line_key, verdict) VALUES (%1)"_s.arg(textParameters(4)),
            QList<Row>{keyOf(verdict) << toStored(QString(word))});
    };
    return connection.inTransaction([&]() -> Domain::Result<void> {
        for (const LineVerdict &verdict : verdicts) {
            if (auto saved = saveOne(verdict); !saved)
                return saved;
        }
        return {};
    });
}

} // namespace Storage
