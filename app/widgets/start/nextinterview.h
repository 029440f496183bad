// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/guide/guide.h"
#include "domain/priority/interview.h"

#include <QCoreApplication>

namespace Widgets
{

/// What is said of the interview that comes next.
struct NextInterview {
    Q_DECLARE_TR_FUNCTIONS(NextInterview)

public:
    QString headline; ///< "System design at Acme, in 9 days". Empty where nothing is planned.
    QString below; ///< "Friday, 15 January 2027 · Senior Developer"
};

NextInterview nextInterviewText(const Domain::Guide &guide, const QList<Domain::Interview> &interviews, QDate today);

/// "today", "tomorrow", "in 9 days".
QString daysText(qint64 days);

} // namespace Widgets
