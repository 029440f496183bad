// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer/answer.h"
#include "domain/guide/question.h"
#include "domain/priority/priority.h"

namespace Widgets
{

/// What the domain's kinds are called in the window, translated.
QString label(Domain::Part part);
QString label(Domain::AnswerState state);
QString label(Domain::QuestionSet set);
QString label(Domain::Level level);
QString label(Domain::Term term);

/// The letter on a part's band.
QString letter(Domain::Part part);

} // namespace Widgets
