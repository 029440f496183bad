// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/priority/interview.h"

namespace Storage
{

class Database;

/// The interviews in the data file, of all guides.
class InterviewStore
{
public:
    explicit InterviewStore(Database &database) : m_database(database) { }

    /// In the order in which they were saved.
    Domain::Result<QList<Domain::Interview>> load();
    /// In place of those that are there: all of them or none.
    Domain::Result<void> save(const QList<Domain::Interview> &interviews);

private:
    Database &m_database;
};

} // namespace Storage
