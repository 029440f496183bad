// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QHash>

namespace Storage
{

class Database;

/// What is personal and remembered beside the answers, as the company of the last pack: text by name.
class PreferenceStore
{
public:
    explicit PreferenceStore(Database &database) : m_database(database) { }

    Domain::Result<QHash<QString, QString>> load();
    Domain::Result<void> set(const QString &name, const QString &value) { return set({{name, value}}); }
    /// All of them or none; others stay.
    Domain::Result<void> set(const QHash<QString, QString> &preferences);

private:
    Database &m_database;
};

} // namespace Storage
