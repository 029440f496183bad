// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer/answer.h"
#include "domain/history/history.h"
#include "domain/matching/evidence.h"
#include "storage/database.h"

#include <functional>

namespace Faults
{

/// What a person would miss.
struct Content {
    QHash<QString, Domain::Answers> answers; ///< By guide.
    Domain::History history;
    QHash<QString, Domain::Verdicts> verdicts; ///< By guide.
    friend bool operator==(const Content &, const Content &) = default;

    static Domain::Result<Content> of(Storage::Database &database);
};

/// A save, of which all is there afterwards or nothing.
using Step = std::function<Domain::Result<void>(Storage::Database &)>;

/// A session with the program: answers are written, work histories imported, verdicts given, preferences set.
QList<Step> session(int steps, quint32 seed);

/// What is in the file before the session and after each of its steps, from a run in which nothing fails.
QList<Content> contents(const QString &dump, const QList<Step> &steps);

/// Makes the data file of the first version that the statements of the dump make; to be migrated when it is opened.
void makeOldFile(const QString &file, const QString &dump);

} // namespace Faults
