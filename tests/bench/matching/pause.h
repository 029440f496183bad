// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/guide/guide.h"
#include "domain/history/history.h"
#include "domain/matching/lexicon.h"

#include <QJsonObject>

namespace Bench
{

/// Matches 1,000 questions against 1,000 lines as the window does: how long that takes, and the longest time that the
/// window's thread came to nothing else. The questions and lines are those given, over and over.
QJsonObject longestPause(const Domain::Guide &guide, const QStringList &lines, const Domain::LexiconPtr &lexicon);

} // namespace Bench
