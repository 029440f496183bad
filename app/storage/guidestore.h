// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/guide/guide.h"

namespace Storage
{

class Database;

/// The imported guides in the data file. Answers to them stay when a guide goes.
class GuideStore
{
public:
    explicit GuideStore(Database &database) : m_database(database) { }

    /// In the order of their ids.
    Domain::Result<QList<Domain::Guide>> load();
    /// In place of a guide of the same id.
    Domain::Result<void> save(const Domain::Guide &guide);
    Domain::Result<void> remove(const QString &id);

private:
    Domain::Result<void> insert(const Domain::Guide &guide);

    Database &m_database;
};

} // namespace Storage
