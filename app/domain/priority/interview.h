// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

namespace Domain
{

/// A stage that is coming, and when; the date may be unknown.
struct PlannedStage {
    QString stage; ///< The id of a stage of the guide.
    QDate date;
    friend bool operator==(const PlannedStage &, const PlannedStage &) = default;
};

/// An application for one job, and what is ahead of it.
struct Interview {
    QString id; ///< A UUID without braces.
    QString guide;
    QString company;
    QString role;
    QList<PlannedStage> stages; ///< In the order in which they come.
    QStringList ownQuestions; ///< What the person wants to ask there.
    friend bool operator==(const Interview &, const Interview &) = default;
};

/// The interview whose next stage comes first, on `today` or later; one without dates only where none has any.
/// Null where all are past, or there is none.
const Interview *nextInterview(const QList<Interview> &interviews, QDate today);
/// The first stage that is on `today` or later, or the first without a date.
const PlannedStage *nextStage(const Interview &interview, QDate today);

} // namespace Domain
