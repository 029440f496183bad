// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer/answer.h"
#include "domain/guide/guide.h"
#include "pack/options.h"

namespace Samples
{

/// A guide of that many questions in three categories and two stages.
Domain::Guide guide(int questions);

/// The built-in guide.
Domain::Guide backendDeveloper();

/// An answer with text in every part, code included: some 350 words.
Domain::Answer fullAnswer();

/// Full answers to every question.
Domain::Answers fullAnswers(const Domain::Guide &guide);

/// An interview at Acme, printed nine days before.
Pack::Options options();

} // namespace Samples
