// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backup/differences.h"
#include "domain/error.h"

namespace Storage
{

class Database;

Domain::Result<Domain::AnswersByGuide> allAnswers(Database &database);

Domain::Result<Domain::Contents> contentsOf(Database &database);

/// What is in a backup, also in one that an older version wrote.
Domain::Result<Domain::Contents> contentsIn(const QString &backup);

} // namespace Storage
