// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/answerrows.h"

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

} // namespace

QStringList answerTextColumns()
{
    QStringList names{QStringLiteral("covered")};
    for (const Domain::Part part : Domain::allParts)
        names += Domain::toWord(part);
    return names;
}

Row toRow(const Domain::Answer &answer)
{
    Row row{coveredToJson(answer.covered)};
    for (const Domain::Part part : Domain::allParts)
        row += toStored(answer.parts[part]);
    return row << int{answer.ready};
}

QDateTime timeOf(const QVariant &stored)
{
    const QDateTime time = Domain::timeFromText(fromStored(stored.toByteArray()));
    return time.isValid() ? time : QDateTime::fromMSecsSinceEpoch(0, QTimeZone::UTC);
}

Domain::Answer answerOf(const Row &row, qsizetype first)
{
    Domain::Answer answer;
    answer.covered = coveredFromJson(row[first].toByteArray());
    qsizetype column = first + 1;
    for (const Domain::Part part : Domain::allParts)
        answer.parts[part] = fromStored(row[column++].toByteArray());
    answer.ready = row[column].toBool();
    return answer;
}

} // namespace Storage
