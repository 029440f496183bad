// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/guide/guide.h"
#include "storage/database.h"

namespace Bench
{

/// A new data file with a guide of so many questions.
Domain::Result<Domain::Guide> makeLoadFile(const QString &file, int questions);
/// Puts an answer of 2,000 words to each of them into that file, and 50 versions of that.
Domain::Result<void> answerAll(const QString &file, const Domain::Guide &guide);

} // namespace Bench
