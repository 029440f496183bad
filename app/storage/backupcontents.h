// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backup/backup.h"
#include "domain/error.h"

namespace Storage
{

class Database;

Domain::Result<Domain::AnswersByGuide> allAnswers(Database &database);

/// The answers in a backup of that data file, also in one that an older version wrote.
Domain::Result<Domain::AnswersByGuide> answersIn(const QString &backup);

} // namespace Storage
