// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer/version.h"
#include "storage/connection.h"

namespace Storage
{

class Database;

/// What answers said before what they say now, in the data file. What damage has made unreadable is left out, unless
/// something else is said.
class VersionStore
{
public:
    /// Of one answer, oldest first.
    using Versions = QList<Domain::Version>;

    explicit VersionStore(Database &database) : m_database(database) { }

    Domain::Result<Versions> load(const Domain::AnswerKey &key);
    /// Damage is an error, since nobody would miss what is left out.
    Domain::Result<QHash<Domain::AnswerKey, Versions>> loadAll();
    /// The versions of a guide's answers in which every word of a text stands, by the question.
    Domain::Result<QHash<QString, Versions>> search(const QString &guide, const QString &text);
    /// Adds versions of an answer that are newer than those there are, and lets go of those that
    /// Domain::versionsToDrop() names.
    Domain::Result<void> add(const Domain::AnswerKey &key, const Versions &versions);
    /// In place of all versions of an answer, none of which is let go.
    Domain::Result<void> replace(const Domain::AnswerKey &key, const Versions &versions);
    /// The error names the versions that cannot be read.
    Domain::Result<void> check();

private:
    Domain::Result<QList<Row>> blocks(const Domain::AnswerKey &key);
    /// Of all answers, in order; fails where one cannot be read.
    Domain::Result<void> eachBlock(const std::function<void(const Domain::AnswerKey &, const Versions &)> &visit);
    Domain::Result<void> append(const Domain::AnswerKey &key, const Versions &versions);
    Domain::Result<void> thin(const Domain::AnswerKey &key);
    /// Puts blocks with these versions in the place of others.
    Domain::Result<void> rewrite(const Domain::AnswerKey &key, const QList<Row> &replaced, const Versions &versions);

    Database &m_database;
};

} // namespace Storage
