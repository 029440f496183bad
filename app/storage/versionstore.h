// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer/version.h"
#include "domain/error.h"

namespace Storage
{

class Database;

/// What answers said before what they say now, in the data file.
class VersionStore
{
public:
    /// Of one answer, oldest first.
    using Versions = QList<Domain::Version>;

    explicit VersionStore(Database &database) : m_database(database) { }

    Domain::Result<Versions> load(const Domain::AnswerKey &key);
    Domain::Result<QHash<Domain::AnswerKey, Versions>> loadAll();
    /// The versions of a guide's answers in which every word of a text stands, by the question.
    Domain::Result<QHash<QString, Versions>> search(const QString &guide, const QString &text);
    /// Adds versions of an answer, and lets go of those that Domain::versionsToDrop() names.
    Domain::Result<void> add(const Domain::AnswerKey &key, const Versions &versions);
    /// In place of all versions of an answer, none of which is let go.
    Domain::Result<void> replace(const Domain::AnswerKey &key, const Versions &versions);

private:
    Domain::Result<void> insert(const Domain::AnswerKey &key, const Versions &versions);
    Domain::Result<void> thin(const Domain::AnswerKey &key);

    Database &m_database;
};

} // namespace Storage
