// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/history/history.h"

namespace Storage
{

class Database;

/// The work history in the data file; there is one.
class HistoryStore
{
public:
    explicit HistoryStore(Database &database) : m_database(database) { }

    /// Empty where there is none.
    Domain::Result<Domain::History> load();
    /// In place of the one that is there, whole or not at all.
    Domain::Result<void> save(const Domain::History &history);

private:
    Database &m_database;
};

} // namespace Storage
