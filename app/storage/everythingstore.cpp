// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/everythingstore.h"

#include "storage/answerstore.h"
#include "storage/backups.h"
#include "storage/database.h"
#include "storage/guidestore.h"
#include "storage/historystore.h"
#include "storage/interviewstore.h"
#include "storage/levelstore.h"
#include "storage/preferencestore.h"
#include "storage/verdictstore.h"
#include "storage/versionstore.h"

namespace Storage
{

using Domain::Everything;
using Domain::Result;

namespace
{

/// Puts what a store yields in its place.
template <typename Value>
auto into(Value &place)
{
    return [&place](const Value &value) -> Result<void> {
        place = value;
        return {};
    };
}

} // namespace

Result<Everything> EverythingStore::load()
{
    Everything all;
    return m_database.connection().atOneMoment([&] { return loadParts().and_then(into(all)); }).transform([&all] {
        return all;
    });
}

Result<Everything> EverythingStore::loadParts()
{
    Everything all;
    QHash<Domain::AnswerKey, Domain::Version> answers;
    QHash<Domain::AnswerKey, VersionStore::Versions> versions;
    const auto read = AnswerStore(m_database)
                          .loadAll()
                          .and_then(into(answers))
                          .and_then([&] { return VersionStore(m_database).loadAll().and_then(into(versions)); })
                          .and_then([&] { return loadBeside().and_then(into(all)); });
    if (!read)
        return std::unexpected(read.error());
    for (const auto &[key, present] : std::as_const(answers).asKeyValueRange())
        all.answers.insert(key, {.present = present, .earlier = versions.value(key)});
    return all;
}

Result<Everything> EverythingStore::loadBeside()
{
    Everything all;
    QList<LineVerdict> verdicts;
    const auto read = HistoryStore(m_database)
                          .load()
                          .and_then(into(all.history))
                          .and_then([&] { return VerdictStore(m_database).loadAll().and_then(into(verdicts)); })
                          .and_then([&] { return LevelStore(m_database).loadAll().and_then(into(all.levels)); })
                          .and_then([&] { return InterviewStore(m_database).load().and_then(into(all.interviews)); })
                          .and_then([&] { return GuideStore(m_database).load().and_then(into(all.guides)); })
                          .and_then([&] { return PreferenceStore(m_database).load().and_then(into(all.preferences)); });
    if (!read)
        return std::unexpected(read.error());
    for (const LineVerdict &verdict : std::as_const(verdicts))
        all.verdicts[verdict.question].insert(verdict.lineKey, verdict.verdict);
    return all;
}

Result<Domain::MergeReport> EverythingStore::restore(const Everything &theirs)
{
    std::optional<Domain::Backup> before;
    if (m_database.file() != Connection::inMemory()) {
        // The way back; before the transaction, since none can be made within one.
        const auto backup = makeBackup(m_database.connection(), Domain::BackupReason::Restore);
        if (!backup)
            return std::unexpected(backup.error());
        before = *backup;
    }
    Domain::MergeReport report;
    // What is there is read in the transaction that writes, so that nothing comes between.
    const auto restored = m_database.connection().inTransaction([&] {
        return loadParts().and_then([&](const Everything &mine) {
            const Domain::Merge merge = Domain::merged(mine, theirs);
            report = merge.report;
            report.before = before;
            return save(mine, merge.all);
        });
    });
    if (!restored)
        return std::unexpected(restored.error());
    return report;
}

Result<void> EverythingStore::save(const Everything &before, const Everything &after)
{
    return saveAnswers(before, after).and_then([&] { return saveSayings(before, after); }).and_then([&] {
        return saveDocuments(before, after);
    });
}

Result<void> EverythingStore::saveAnswers(const Everything &before, const Everything &after)
{
    for (const auto &[key, answer] : after.answers.asKeyValueRange()) {
        const auto known = before.answers.constFind(key);
        if (known != before.answers.constEnd() && *known == answer)
            continue;
        const auto saved = AnswerStore(m_database).replace(key, answer.present).and_then([&] {
            return VersionStore(m_database).replace(key, answer.earlier);
        });
        if (!saved)
            return saved;
    }
    return {};
}

// What the person said of questions and of lines, and what is remembered of them.
Result<void> EverythingStore::saveSayings(const Everything &before, const Everything &after)
{
    QList<LineVerdict> verdicts;
    for (const auto &[key, ofQuestion] : after.verdicts.asKeyValueRange()) {
        for (const auto &[line, verdict] : ofQuestion.asKeyValueRange())
            verdicts.append({.question = key, .lineKey = line, .verdict = verdict});
    }
    QList<std::pair<Domain::AnswerKey, std::optional<Domain::Level>>> levels;
    for (const auto &[key, level] : after.levels.asKeyValueRange())
        levels.emplaceBack(key, level);
    const auto savePreferences = [&]() -> Result<void> {
        PreferenceStore preferences(m_database);
        for (const auto &[name, value] : after.preferences.asKeyValueRange()) {
            const auto known = before.preferences.constFind(name);
            if (known != before.preferences.constEnd() && *known == value)
                continue;
            if (auto set = preferences.set(name, value); !set)
                return set;
        }
        return {};
    };
    return VerdictStore(m_database)
        .save(verdicts)
        .and_then([&] { return LevelStore(m_database).save(levels); })
        .and_then(savePreferences);
}

Result<void> EverythingStore::saveDocuments(const Everything &before, const Everything &after)
{
    for (const Domain::Guide &guide : after.guides) {
        if (before.guides.contains(guide))
            continue;
        if (auto saved = GuideStore(m_database).save(guide); !saved)
            return saved;
    }
    return HistoryStore(m_database).save(after.history).and_then([&] {
        return InterviewStore(m_database).save(after.interviews);
    });
}

} // namespace Storage
