// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/interviewstore.h"

#include "storage/database.h"
#include "storage/json.h"
#include "storage/storedtext.h"

namespace Storage
{

using namespace Qt::StringLiterals;

namespace
{

QStringList interviewColumns()
{
    return {u"id"_s, u"guide"_s, u"company"_s, u"role"_s, u"own_questions"_s};
}

QStringList stageColumns()
{
    return {u"interview"_s, u"stage"_s, u"date"_s};
}

QList<Row> interviewRows(const QList<Domain::Interview> &interviews)
{
    QList<Row> rows;
    for (const Domain::Interview &interview : interviews)
        rows += Row{toStored(interview.id), toStored(interview.guide), toStored(interview.company),
            toStored(interview.role), toJson(interview.ownQuestions), rows.size()};
    return rows;
}

QList<Row> stageRows(const QList<Domain::Interview> &interviews)
{
    QList<Row> rows;
    for (const Domain::Interview &interview : interviews) {
        qsizetype position = 0;
        for (const Domain::PlannedStage &stage : interview.stages)
            rows += Row{
                toStored(interview.id), toStored(stage.stage), toStored(stage.date.toString(Qt::ISODate)), position++};
    }
    return rows;
}

Domain::Interview interviewOf(const Row &row)
{
    return {.id = fromStored(row[0].toByteArray()),
        .guide = fromStored(row[1].toByteArray()),
        .company = fromStored(row[2].toByteArray()),
        .role = fromStored(row[3].toByteArray()),
        .stages = {},
        .ownQuestions = stringsFromJson(row[4].toByteArray())};
}

Domain::PlannedStage stageOf(const Row &row)
{
    return {.stage = fromStored(row[1].toByteArray()),
        .date = QDate::fromString(fromStored(row[2].toByteArray()), Qt::ISODate)};
}

} // namespace

Domain::Result<QList<Domain::Interview>> InterviewStore::load()
{
    Connection &connection = m_database.connection();
    const auto found
        = connection.rows(u"SELECT %1 FROM interview ORDER BY position"_s.arg(textColumns(interviewColumns())));
    const auto planned
        = connection.rows(u"SELECT %1 FROM planned_stage ORDER BY position"_s.arg(textColumns(stageColumns())));
    if (!found || !planned)
        return std::unexpected(found ? planned.error() : found.error());
    QHash<QString, QList<Domain::PlannedStage>> stages;
    for (const Row &row : *planned)
        stages[fromStored(row[0].toByteArray())] += stageOf(row);
    QList<Domain::Interview> interviews;
    for (const Row &row : *found) {
        Domain::Interview &interview = interviews.emplaceBack(interviewOf(row));
        interview.stages = stages.value(interview.id);
    }
    return interviews;
}

Domain::Result<void> InterviewStore::save(const QList<Domain::Interview> &interviews)
{
    const QString insertInterview = u"INSERT INTO interview (%1, position) VALUES (%2, ?)"_s.arg(
        interviewColumns().join(u", "), textParameters(interviewColumns().size()));
    const QString insertStage = u"INSERT INTO planned_stage (%1, position) VALUES (%2, ?)"_s.arg(
        stageColumns().join(u", "), textParameters(stageColumns().size()));
    Connection &connection = m_database.connection();
    return connection.inTransaction([&] {
        return connection.run(u"DELETE FROM interview"_s)
            .and_then([&] { return connection.run(insertInterview, interviewRows(interviews)); })
            .and_then([&] { return connection.run(insertStage, stageRows(interviews)); });
    });
}

} // namespace Storage
