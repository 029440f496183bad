// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer/answer.h"
#include "domain/error.h"
#include "domain/priority/priority.h"

namespace Storage
{

class Database;

/// The levels that a person set by hand, in the data file.
class LevelStore
{
public:
    explicit LevelStore(Database &database) : m_database(database) { }

    /// By the question's id.
    Domain::Result<QHash<QString, Domain::Level>> load(const QString &guide);
    Domain::Result<QHash<Domain::AnswerKey, Domain::Level>> loadAll();
    /// All of them or none; nothing in place of a level takes the question's back. Other levels stay.
    Domain::Result<void> save(const QList<std::pair<Domain::AnswerKey, std::optional<Domain::Level>>> &levels);

private:
    Database &m_database;
};

} // namespace Storage
