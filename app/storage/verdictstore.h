// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer/answer.h"
#include "domain/error.h"
#include "domain/matching/evidence.h"

namespace Storage
{

class Database;

/// What a person said of a line of their history for a question.
struct LineVerdict {
    Domain::AnswerKey question;
    QString lineKey; ///< As Domain::lineKey() makes it.
    Domain::Verdict verdict = Domain::Verdict::None; ///< None: what was said is taken back.
};

/// The verdicts in the data file. They outlive the line, which may come back with another import.
class VerdictStore
{
public:
    explicit VerdictStore(Database &database) : m_database(database) { }

    Domain::Result<Domain::Verdicts> load(const QString &guide);
    Domain::Result<QList<LineVerdict>> loadAll();
    /// All of them or none; other verdicts stay.
    Domain::Result<void> save(const QList<LineVerdict> &verdicts);

private:
    Database &m_database;
};

} // namespace Storage
