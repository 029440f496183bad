// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/personalsamples.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Samples
{

Domain::History history(const QStringList &highlights)
{
    const std::array<Domain::Entry, 3> positions{
        Domain::Entry{
            {u"position"_s, u"Senior Developer"_s}, {u"name"_s, u"Fjordbillett"_s}, {u"startDate"_s, u"2022-04"_s}},
        Domain::Entry{{u"position"_s, u"Developer"_s}, {u"name"_s, u"Ledger Works"_s}, {u"startDate"_s, u"2018"_s},
            {u"endDate"_s, u"2022"_s}},
        Domain::Entry{{u"position"_s, u"Working student"_s}, {u"name"_s, u"Harbour Lab"_s}, {u"startDate"_s, u"2016"_s},
            {u"endDate"_s, u"2018"_s}},
    };
    Domain::History history;
    const qsizetype each = (highlights.size() + 2) / 3;
    for (qsizetype i = 0; i < 3; ++i) {
        Domain::Entry entry = positions[static_cast<std::size_t>(i)];
        entry.insert(u"highlights"_s, QJsonArray::fromStringList(highlights.mid(i * each, each)));
        history[Domain::Section::Work].append(entry);
    }
    return history;
}

QStringList highlights()
{
    return {
        u"Woken at 3 when ticket sales fell over; rolled back in 20 minutes, and the write-up became our release checklist."_s,
        u"Showed with two days of numbers that we did not need a second search engine."_s,
        u"Cut the seat map’s p95 from 2.1 s to 180 ms by one covering index and a cache that expires by event."_s,
        u"Moved 14 million bookings to the new schema without a minute of downtime, in eleven steps that each could be taken back."_s,
        u"Wrote the payment service’s retry rules: idempotency keys, backoff with jitter, a dead letter queue that somebody reads."_s,
        u"Reviewed every change to the ledger for a year and wrote the checklist that new colleagues start with."_s,
        u"Told sales that the export would be late, why, and what they could have on the day instead."_s,
        u"Replaced a nightly job of 6 hours by a stream that is at most 40 seconds behind."_s,
        u"Taught four juniors to read query plans on Friday afternoons."_s,
    };
}

Pack::Personal personal(const Domain::Guide &guide, const Domain::History &history)
{
    Pack::Personal personal;
    personal.history = history;
    const QList<Domain::HistoryLine> lines = Domain::linesOf(history);
    for (qsizetype i = 0; i < guide.questions.size() && !lines.isEmpty(); ++i) {
        for (qsizetype rank = 0; rank < i % 3 + (i % 9 == 1 ? 1 : 0); ++rank) {
            const Domain::HistoryLine &line = lines[(i * 7 + rank * 5) % lines.size()];
            personal.evidence[guide.questions[i].id].append(
                {.line = line, .score = 0.9 - 0.2 * static_cast<double>(rank), .because = {}, .pinned = false});
        }
    }
    Domain::Interview interview{.id = u"8f0e6a3c-6f5e-4c55-9a3e-0d6b8f4a2c11"_s,
        .guide = guide.id,
        .company = u"Acme"_s,
        .role = {},
        .stages = {},
        .ownQuestions
        = {u"Who is on call here, and for how long at a time?"_s, u"What did the last post-mortem change?"_s}};
    QDate date(2027, 1, 15);
    for (const Domain::Stage &stage : guide.stages) {
        interview.stages.append({.stage = stage.id, .date = date});
        date = date.addDays(7);
    }
    personal.interview = interview;
    personal.priorities = Domain::prioritise({.guide = guide,
        .answers = {},
        .evidence = personal.evidence,
        .hasHistory = true,
        .interviews = {interview},
        .byHand = {},
        .weights = {},
        .today = QDate(2027, 1, 6)});
    return personal;
}

} // namespace Samples
