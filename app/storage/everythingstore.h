// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/export/merging.h"

namespace Storage
{

class Database;

/// All that is in the data file, for an export and back from one.
class EverythingStore
{
public:
    explicit EverythingStore(Database &database) : m_database(database) { }

    /// As it stands at one moment.
    Domain::Result<Domain::Everything> load();
    /// All but the answers.
    Domain::Result<Domain::Everything> loadBeside();
    /// Brings in what an export holds, by the rules of Domain::merged(): all of it or nothing.
    Domain::Result<Domain::MergeReport> restore(const Domain::Everything &theirs);

private:
    Domain::Result<Domain::Everything> loadParts();
    Domain::Result<void> save(const Domain::Everything &before, const Domain::Everything &after);
    Domain::Result<void> saveAnswers(const Domain::Everything &before, const Domain::Everything &after);
    Domain::Result<void> saveSayings(const Domain::Everything &before, const Domain::Everything &after);
    Domain::Result<void> saveDocuments(const Domain::Everything &before, const Domain::Everything &after);

    Database &m_database;
};

} // namespace Storage
