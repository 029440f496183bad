// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer/answer.h"
#include "domain/error.h"

#include <QList>
#include <utility>

namespace Storage
{

class Database;

/// The answers in the data file.
class AnswerStore
{
public:
    explicit AnswerStore(Database &database) : m_database(database) { }

    Domain::Result<Domain::Answers> load(const QString &guide);
    /// A default answer where there is none.
    Domain::Result<Domain::Answer> load(const Domain::AnswerKey &key);
    /// All of them or none.
    Domain::Result<void> save(const QList<std::pair<Domain::AnswerKey, Domain::Answer>> &answers);

private:
    Database &m_database;
};

} // namespace Storage
