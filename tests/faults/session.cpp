// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/session.h"

#include "storage/answerstore.h"
#include "storage/historystore.h"
#include "storage/preferencestore.h"
#include "storage/verdictstore.h"
#include "support/historygenerator.h"
#include "support/typing.h"

#include <QFile>
#include <QTemporaryDir>

namespace Faults
{

using namespace Qt::StringLiterals;
using Storage::Database;

namespace
{

// Those of the old file, and the one that the session writes in.
const QStringList guides{u"backend-developer"_s, u"small"_s, Support::firstTyped.guide};

Step writesAnswers(int count)
{
    return [answer = Support::typedAnswer(count)](Database &database) {
        return Storage::AnswerStore(database).save({{Support::firstTyped, answer}, {Support::secondTyped, answer}});
    };
}

Step importsHistory(int entries, quint32 seed)
{
    return [history = Support::generatedHistory(entries, seed)](
               Database &database) { return Storage::HistoryStore(database).save(history); };
}

Step givesVerdicts(int count)
{
    QList<Storage::LineVerdict> verdicts;
    for (int line = 0; line <= count % 7; ++line)
        verdicts += {.question = Support::firstTyped,
            .lineKey = u"line %1 of %2"_s.arg(line).arg(count),
            .verdict = line % 2 == 0 ? Domain::Verdict::Pinned : Domain::Verdict::Dismissed};
    return [verdicts](Database &database) { return Storage::VerdictStore(database).save(verdicts); };
}

Step setsPreference(int count)
{
    return [count](Database &database) {
        return Storage::PreferenceStore(database).set(u"pack.company"_s, QString::number(count));
    };
}

/// A save that is taken back after part of it has reached the file, which is then cut to its old length.
Step changesItsMind(int count)
{
    return [answer = Support::typedAnswer(count)](Database &database) -> Domain::Result<void> {
        // With hardly any memory SQLite has to write to the file before the end.
        const auto small = database.connection().rows(u"PRAGMA cache_size = 1"_s);
        const QString enough = u"enough"_s;
        const auto outcome = database.connection().inTransaction([&]() -> Domain::Result<void> {
            for (int copy = 0; copy < 20; ++copy) {
                const Domain::AnswerKey key{Support::firstTyped.guide, u"copy %1"_s.arg(copy)};
                if (auto saved = Storage::AnswerStore(database).save({{key, answer}}); !saved)
                    return saved;
            }
            return Domain::failure({}, {}, enough);
        });
        const auto ample = database.connection().rows(u"PRAGMA cache_size = -2000"_s);
        if (!small || !ample)
            return std::unexpected(small ? ample.error() : small.error());
        if (outcome.error().why != enough)
            return outcome;
        return {};
    };
}

[[noreturn]] void giveUp(const QString &why)
{
    qFatal().noquote() << why;
    std::abort();
}

} // namespace

Domain::Result<Content> Content::of(Database &database)
{
    Content content;
    for (const QString &guide : guides) {
        const auto answers = Storage::AnswerStore(database).load(guide);
        const auto verdicts = Storage::VerdictStore(database).load(guide);
        if (!answers || !verdicts)
            return std::unexpected(answers ? verdicts.error() : answers.error());
        content.answers.insert(guide, *answers);
        content.verdicts.insert(guide, *verdicts);
    }
    const auto history = Storage::HistoryStore(database).load();
    if (!history)
        return std::unexpected(history.error());
    content.history = *history;
    return content;
}

QList<Step> session(int steps, quint32 seed)
{
    QRandomGenerator random(seed);
    QList<Step> list;
    for (int count = 1; count <= steps; ++count) {
        switch (count % 5) {
        case 1:
            list += writesAnswers(count);
            break;
        case 2:
            list += importsHistory(1 + count % 3, random.generate());
            break;
        case 3:
            list += givesVerdicts(count);
            break;
        case 4:
            list += changesItsMind(count);
            break;
        default:
            list += setsPreference(count);
        }
    }
    return list;
}

QList<Content> contents(const QString &dump, const QList<Step> &steps)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.db"_s);
    makeOldFile(file, dump);
    const auto database = Database::open(file, Database::Access::ReadWrite);
    if (!database)
        giveUp(database.error().text());
    QList<Content> contents{*Content::of(**database)};
    for (const Step &step : steps) {
        if (const auto done = step(**database); !done)
            giveUp(done.error().text());
        contents += *Content::of(**database);
    }
    return contents;
}

void makeOldFile(const QString &file, const QString &dump)
{
    QFile statements(dump);
    QFile empty(file);
    if (!statements.open(QFile::ReadOnly | QFile::Text) || !empty.open(QFile::WriteOnly | QFile::Truncate))
        giveUp(dump);
    empty.close();
    const auto connection = Storage::Connection::open(file);
    for (const QString &statement : QString::fromUtf8(statements.readAll()).split(u"\n-- next\n"_s)) {
        if (!connection || !(*connection)->run(statement))
            giveUp(statement);
    }
}

} // namespace Faults
