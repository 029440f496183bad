// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/invocation.h"
#include "domain/guide/guide.h"
#include "domain/guide/questionfilter.h"

namespace CommandLine
{

/// The guides that a call is about: the one that --guide names, otherwise all.
Expected<QList<Domain::GuidePtr>> chosenGuides(const Invocation &call, const QList<Domain::GuidePtr> &all);

/// What --category, --stage, --set and --search leave of these guides; names are taken in any letter case.
Expected<Domain::QuestionFilter> chosenQuestions(const Invocation &call, const QList<Domain::GuidePtr> &guides);

} // namespace CommandLine
