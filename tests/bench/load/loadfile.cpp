// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/load/loadfile.h"

#include "storage/answerstore.h"
#include "storage/guidestore.h"
#include "storage/versionstore.h"
#include "support/guidegenerator.h"

using namespace Qt::StringLiterals;
using Domain::Result;
using Storage::Database;

namespace Bench
{

namespace
{

constexpr int words = 2'000;
constexpr int versions = 50;
/// What a stretch of writing changes (Domain::longestStretch).
constexpr int changedWords = 100;
/// So many answers are written one by one; further ones are their copies.
constexpr int originals = 100;

using Words = QList<QStringList>; ///< Of each part.

Domain::Answer answerOf(const Words &texts)
{
    Domain::Answer answer;
    for (qsizetype place = 0; const Domain::Part part : Domain::allParts)
        answer.parts[part] = texts[place++].join(u' ');
    return answer;
}

void rewriteSome(Words &texts, QRandomGenerator &random)
{
    QStringList &part = texts[random.bounded(texts.size())];
    const qsizetype from = random.bounded(part.size() - changedWords);
    const QStringList fresh = Support::generatedText(changedWords, random).split(u' ');
    for (qsizetype place = 0; place < changedWords; ++place)
        part[from + place] = fresh[place];
}

Result<void> writeAnswer(Database &database, const Domain::AnswerKey &key, QRandomGenerator &random)
{
    Words texts;
    for (std::size_t part = 0; part < Domain::allParts.size(); ++part)
        texts += Support::generatedText(words / static_cast<int>(Domain::allParts.size()), random).split(u' ');
    QDateTime at(QDate(2026, 5, 4), QTime(9, 0), QTimeZone::UTC);
    QList<Domain::Version> earlier;
    for (int version = 0; version < versions; ++version) {
        earlier += Domain::Version{.at = at, .answer = answerOf(texts)};
        at = at.addDuration(Domain::longestStretch);
        rewriteSome(texts, random);
    }
    return Storage::AnswerStore(database).replace(key, {.at = at, .answer = answerOf(texts)}).and_then([&] {
        return Storage::VersionStore(database).replace(key, earlier);
    });
}

/// Writes what the table holds once more, for the next hundred questions, until there is enough.
Result<void> copyRows(Storage::Connection &connection, const QString &table, int questions)
{
    Result<void> done = connection.run(u"CREATE TEMP TABLE copied AS SELECT * FROM main.%1"_s.arg(table));
    const QString onward = u"UPDATE copied SET question = 'q' || (CAST(substr(question, 2) AS INTEGER) + %1)"_s
        + (table == "version_block"_L1 ? u", id = NULL"_s : QString());
    for (int made = originals; done && made < questions; made += originals) {
        done = connection.inTransaction([&] {
            return connection.run(onward.arg(originals)).and_then([&] {
                return connection.run(u"INSERT INTO main.%1 SELECT * FROM copied"_s.arg(table));
            });
        });
    }
    return done.and_then([&] { return connection.run(u"DROP TABLE copied"_s); });
}

} // namespace

Result<Domain::Guide> makeLoadFile(const QString &file, int questions)
{
    const auto database = Database::open(file, Database::Access::ReadWrite);
    if (!database)
        return std::unexpected(database.error());
    const Domain::Guide guide = Support::completeGuide({.questions = questions});
    return Storage::GuideStore(**database).save(guide).transform([&] { return guide; });
}

Result<void> answerAll(const QString &file, const Domain::Guide &guide)
{
    const auto database = Database::open(file, Database::Access::ReadWrite);
    if (!database)
        return std::unexpected(database.error());
    const auto questions = static_cast<int>(guide.questions.size());
    QRandomGenerator random(5);
    Storage::Connection &connection = (*database)->connection();
    return connection
        .inTransaction([&] {
            Result<void> written;
            for (int question = 0; written && question < qMin(questions, originals); ++question)
                written = writeAnswer(**database, {guide.id, guide.questions[question].id}, random);
            return written;
        })
        .and_then([&] { return copyRows(connection, u"answer"_s, questions); })
        .and_then([&] { return copyRows(connection, u"version_block"_s, questions); });
}

} // namespace Bench
