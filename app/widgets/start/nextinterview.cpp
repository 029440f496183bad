// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start/nextinterview.h"

#include <QLocale>

namespace Widgets
{

QString daysText(qint64 days)
{
    if (days == 0)
        return NextInterview::tr("today");
    if (days == 1)
        return NextInterview::tr("tomorrow");
    return NextInterview::tr("in %Ln days", nullptr, static_cast<int>(days));
}

NextInterview nextInterviewText(const Domain::Guide &guide, const QList<Domain::Interview> &interviews, QDate today)
{
    QList<Domain::Interview> ofGuide = interviews;
    ofGuide.removeIf([&guide](const Domain::Interview &interview) { return interview.guide != guide.id; });
    const Domain::Interview *interview = Domain::nextInterview(ofGuide, today);
    const Domain::PlannedStage *planned = interview ? Domain::nextStage(*interview, today) : nullptr;
    if (!planned)
        return {};
    const Domain::Stage *stage = guide.stage(planned->stage);
    const QString name = stage ? stage->name : NextInterview::tr("An interview");
    const QString where
        = interview->company.isEmpty() ? name : NextInterview::tr("%1 at %2").arg(name, interview->company);
    QStringList below;
    if (planned->date.isValid())
        below.append(QLocale().toString(planned->date, QLocale::LongFormat));
    else
        below.append(NextInterview::tr("no date yet"));
    if (!interview->role.isEmpty())
        below.append(interview->role);
    return {.headline = planned->date.isValid()
            ? NextInterview::tr("%1, %2").arg(where, daysText(today.daysTo(planned->date)))
            : where,
        .below = below.join(QStringLiteral(" · "))};
}

} // namespace Widgets
