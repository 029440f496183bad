// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/session.h"

#include "formats/export/exportfile.h"
#include "storage/answerstore.h"
#include "storage/backups.h"
#include "storage/everythingstore.h"
#include "storage/guidestore.h"
#include "storage/historystore.h"
#include "storage/interviewstore.h"
#include "storage/preferencestore.h"
#include "storage/restore.h"
#include "storage/verdictstore.h"
#include "support/everythinggenerator.h"
#include "support/historygenerator.h"
#include "support/typing.h"

#include <QTemporaryDir>

namespace Faults
{

using namespace Qt::StringLiterals;
using Domain::Result;
using Storage::Database;

namespace
{

/// When the step of that number writes: an hour after the one before, so that what stood there becomes a version.
QDateTime timeOf(int count)
{
    return QDateTime(QDate(2026, 9, 1), QTime(9, 0), QTimeZone::UTC).addSecs(qint64{count} * 3600);
}

/// A step that only writes to the file while it is open.
template <typename Save>
Step saving(Save save)
{
    return [save](Desk &desk) { return desk.open().and_then([&] { return save(*desk.database); }); };
}

Step writesAnswers(int count)
{
    return saving([count, answer = Support::typedAnswer(count)](Database &database) {
        return Storage::AnswerStore(database).save(
            {{Support::firstTyped, answer}, {Support::secondTyped, answer}}, {.at = timeOf(count)});
    });
}

Step importsHistory(int entries, quint32 seed)
{
    return saving([history = Support::generatedHistory(entries, seed)](
                      Database &database) { return Storage::HistoryStore(database).save(history); });
}

QString guideId(int count)
{
    return u"imported-%1"_s.arg(count / kindsOfSteps);
}

Step importsGuide(int count, quint32 seed)
{
    QList<Domain::Guide> guides;
    while (guides.isEmpty()) // Not every seed has one.
        guides = Support::generatedEverything(0, seed++).guides;
    Domain::Guide guide = guides.first();
    guide.id = guideId(count);
    return saving([guide](Database &database) { return Storage::GuideStore(database).save(guide); });
}

Step removesGuide(int count)
{
    return saving([id = guideId(count)](Database &database) { return Storage::GuideStore(database).remove(id); });
}

Step givesVerdicts(int count)
{
    QList<Storage::LineVerdict> verdicts;
    for (int line = 0; line <= count % 7; ++line)
        verdicts += {.question = Support::firstTyped,
            .lineKey = u"line %1 of %2"_s.arg(line).arg(count),
            .verdict = line % 2 == 0 ? Domain::Verdict::Pinned : Domain::Verdict::Dismissed};
    return saving([verdicts](Database &database) { return Storage::VerdictStore(database).save(verdicts); });
}

Step plansInterview(int count)
{
    const Domain::Interview interview{.id = u"interview-%1"_s.arg(count),
        .guide = Support::firstTyped.guide,
        .company = u"Harbour & Söhne"_s,
        .role = u"Tester %1"_s.arg(count),
        .stages = {{.stage = u"phone"_s, .date = QDate(2026, 10, 1).addDays(count)}},
        .ownQuestions = {u"Who is on call?"_s}};
    return saving([interview](Database &database) {
        return database.connection().inTransaction([&] {
            return Storage::InterviewStore(database).save({interview}).and_then([&] {
                return Storage::PreferenceStore(database).set(u"pack.company"_s, interview.role);
            });
        });
    });
}

/// A save that is taken back after part of it has reached the file, which is then cut to its old length.
Result<void> changeMind(Database &database, const Domain::Answer &answer)
{
    // With hardly any memory SQLite has to write to the file before the end.
    const auto small = database.connection().rows(u"PRAGMA cache_size = 1"_s);
    const QString enough = u"enough"_s;
    const auto outcome = database.connection().inTransaction([&]() -> Result<void> {
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
}

Step changesItsMind(int count)
{
    return saving([answer = Support::typedAnswer(count)](Database &database) { return changeMind(database, answer); });
}

Step backsUp()
{
    return saving([](Database &database) -> Result<void> {
        return Storage::makeBackup(database.connection(), Domain::BackupReason::Asked).transform([](const auto &) { });
    });
}

Step merges(quint32 seed)
{
    return saving([theirs = Support::generatedEverything(5, seed)](Database &database) -> Result<void> {
        return Storage::EverythingStore(database).restore(theirs).transform([](const auto &) { });
    });
}

Result<void> exportAll(Desk &desk)
{
    return desk.open()
        .and_then([&] { return Storage::EverythingStore(*desk.database).load(); })
        .and_then([&](const auto &all) {
            return Formats::writeExport(desk.exported(), all, {.program = u"1"_s, .at = timeOf(0)});
        });
}

/// The one that was asked for last.
Result<void> restoreBackup(Desk &desk)
{
    const auto backups = Storage::backupsOf(desk.file());
    const auto asked = std::ranges::find(backups, Domain::BackupReason::Asked, &Domain::Backup::reason);
    if (asked == backups.cend())
        qFatal("there is no backup to restore");
    desk.database.reset();
    if (const auto restored = Storage::restoreBackup(asked->file, desk.file()); !restored)
        return std::unexpected(restored.error());
    return desk.open();
}

Step makeStep(int count, QRandomGenerator &random)
{
    switch (count % kindsOfSteps) {
    case 2:
        return importsHistory(1 + count % 3, random.generate());
    case 3:
        return importsGuide(count, random.generate());
    case 4:
        return backsUp();
    case 5:
        return givesVerdicts(count);
    case 6:
        return changesItsMind(count);
    case 7:
        return merges(random.generate());
    case 8:
        return plansInterview(count);
    case 9:
        return exportAll;
    case 10:
        return removesGuide(count);
    case 11:
        return restoreBackup;
    default:
        return writesAnswers(count);
    }
}

} // namespace

Result<Content> contentOf(Desk &desk)
{
    return desk.open().and_then([&] { return Storage::EverythingStore(*desk.database).load(); });
}

QList<Step> session(int steps, quint32 seed)
{
    QRandomGenerator random(seed);
    QList<Step> list;
    for (int count = 1; count <= steps; ++count)
        list += makeStep(count, random);
    return list;
}

QList<Content> contents(const QString &dump, const QList<Step> &steps)
{
    const QTemporaryDir folder;
    Desk desk{.folder = folder.path(), .database = {}};
    if (!dump.isEmpty())
        makeOldFile(desk.file(), dump);
    QList<Content> contents;
    const auto look = [&](const Result<void> &done) {
        const auto content = done.and_then([&] { return contentOf(desk); });
        if (!content)
            qFatal().noquote() << content.error().text();
        contents += *content;
    };
    look(desk.open());
    for (const Step &step : steps)
        look(step(desk));
    return contents;
}

} // namespace Faults
