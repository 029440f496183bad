// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/priority/priority.h"

namespace Storage
{

class Database;

/// How much each term of a priority counts for the person: preferences named "priority.<term>".
class WeightStore
{
public:
    explicit WeightStore(Database &database) : m_database(database) { }

    /// What was never set, or is no weight, is as it comes with the program.
    Domain::Result<Domain::Weights> load();
    /// All of them or none.
    Domain::Result<void> save(const Domain::Weights &weights);

private:
    Database &m_database;
};

} // namespace Storage
