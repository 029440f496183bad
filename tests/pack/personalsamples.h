// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/guide/guide.h"
#include "pack/personal.h"

namespace Samples
{

/// Three positions with those texts, one after the other.
Domain::History history(const QStringList &highlights);

/// Highlights of a backend developer.
QStringList highlights();

/// With an interview at Acme, whose stages are the guide's, one a week from 15 January 2027. Two questions of three
/// have evidence, three lines at most, spread over the history's; priorities go with it.
Pack::Personal personal(const Domain::Guide &guide, const Domain::History &history = Samples::history(highlights()));

} // namespace Samples
