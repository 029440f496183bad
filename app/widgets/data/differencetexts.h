// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/export/everything.h"
#include "domain/guide/guide.h"

namespace Widgets
{

/// The title of a question; where there is no such, its ids.
QString titleOf(const Domain::AnswerKey &key, const QList<Domain::GuidePtr> &guides);

/// What is kept beside the answers, in words; one text for each entry, interview and so on.
QStringList textsOf(const Domain::History &history);
QStringList textsOf(const QList<Domain::Interview> &interviews, const QList<Domain::GuidePtr> &guides);
QStringList textsOf(const QHash<Domain::AnswerKey, Domain::Level> &levels, const QList<Domain::GuidePtr> &guides);
QStringList textsOf(
    const QHash<Domain::AnswerKey, QHash<QString, Domain::Verdict>> &verdicts, const QList<Domain::GuidePtr> &guides);
QStringList textsOf(const QList<Domain::Guide> &guides);
QStringList textsOf(const QHash<QString, QString> &preferences);

} // namespace Widgets
