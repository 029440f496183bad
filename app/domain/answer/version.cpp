// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/answer/version.h"

namespace Domain
{

namespace
{

qsizetype lengthOf(const Answer &answer)
{
    qsizetype length = 0;
    for (const Part part : allParts)
        length += answer.parts[part].size();
    return length;
}

bool isTimeUp(const QDateTime &begun, const QDateTime &now)
{
    // A clock that was set back tells nothing of how long it was.
    return !begun.isValid() || now < begun || now - begun >= longestStretch;
}

} // namespace

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeFromText(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() && time.timeSpec() == Qt::UTC && timeText(time) == text ? time : QDateTime();
}

bool isKept(const Standing &standing, const Version &next)
{
    const Answer &present = standing.present.answer;
    if (present.isDefault() || present == next.answer)
        return false;
    return standing.isLeft || isTimeUp(standing.begun, next.at) || lengthOf(next.answer) < lengthOf(present) / 2;
}

QList<qsizetype> versionsToDrop(const QList<QDateTime> &times, const QTimeZone &zone)
{
    QList<qsizetype> dropped;
    for (qsizetype place = 0; place + newestKept < times.size(); ++place) {
        const QDate day = times[place].toTimeZone(zone).date();
        if (times[place + 1].toTimeZone(zone).date() == day)
            dropped += place;
    }
    return dropped;
}

} // namespace Domain
