// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"

#include <optional>

namespace Storage
{

/// The data file, open and up to date; used in the thread that opened it.
class Database
{
    Q_DECLARE_TR_FUNCTIONS(Storage::Database)
    Q_DISABLE_COPY_MOVE(Database)

public:
    enum class Access { ReadWrite, ReadOnly };

    /// Makes the file where there is none and access is ReadWrite. Where writing is impossible, opens for reading.
    static Domain::Result<std::unique_ptr<Database>> open(const QString &file, Access access);
    /// Empty and up to date, for reading where there is no file.
    static Domain::Result<std::unique_ptr<Database>> openInMemory();
    ~Database();

    QString file() const { return m_connection->file(); }
    bool isReadOnly() const { return !m_readOnlyReason.isEmpty(); }
    /// Empty where the file can be written.
    QString readOnlyReason() const { return m_readOnlyReason; }
    /// Where the file was brought up to date and no backup could be made before: why.
    const std::optional<Domain::Error> &backupTrouble() const { return m_backupTrouble; }
    /// Tries to write, and finds that another program has put another file in this one's place, or moved it.
    bool findsItselfReplaced();
    /// Whether a file is sound that was too large to find that out as it was opened; of any other it is known.
    Domain::Result<void> checkLater();
    /// Reads the whole file; the error names what is wrong.
    Domain::Result<void> check();
    /// For the stores.
    Connection &connection() { return *m_connection; }

private:
    explicit Database(std::unique_ptr<Connection> connection);
    Domain::Result<void> prepare(Access access);
    Domain::Result<void> checkContent();
    bool isQuickToRead() const;
    void sealContent();
    Domain::Result<void> findOutWhetherWritable();
    struct Refusal {
        QString why;
        int code = 0; ///< 0: what was tried worked.
    };
    Refusal tryToWrite(qint64 version);
    Domain::Result<void> bringUpToDate();

    std::unique_ptr<Connection> m_connection;
    QString m_readOnlyReason;
    std::optional<Domain::Error> m_backupTrouble;
    bool m_isChecked = false; ///< The file is sound and gets a seal whenever this is done with it.
};

} // namespace Storage
