// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"

namespace Storage
{

/// The data file, open and up to date; used in the thread that opened it.
class Database
{
    Q_DECLARE_TR_FUNCTIONS(Storage::Database)

public:
    enum class Access { ReadWrite, ReadOnly };

    /// Makes the file where there is none and access is ReadWrite. Where writing is impossible, opens for reading.
    static Domain::Result<std::unique_ptr<Database>> open(const QString &file, Access access);
    /// Empty and up to date, for reading where there is no file.
    static Domain::Result<std::unique_ptr<Database>> openInMemory();

    QString file() const { return m_connection->file(); }
    bool isReadOnly() const { return !m_readOnlyReason.isEmpty(); }
    /// Empty where the file can be written.
    QString readOnlyReason() const { return m_readOnlyReason; }
    /// Reads the whole file; the error names what is wrong.
    Domain::Result<void> check();
    /// For the stores.
    Connection &connection() { return *m_connection; }

private:
    explicit Database(std::unique_ptr<Connection> connection);
    Domain::Result<void> prepare(Access access);
    Domain::Result<void> checkLength();
    Domain::Result<void> findOutWhetherWritable();
    Domain::Result<void> bringUpToDate();

    std::unique_ptr<Connection> m_connection;
    QString m_readOnlyReason;
};

} // namespace Storage
