// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer/answer.h"
#include "domain/error.h"
#include "domain/guide/guide.h"
#include "storage/database.h"
#include "storage/filelock.h"

#include <optional>

namespace CommandLine
{

/// The data file that a command works on, and the guides that there are with it.
class DataFile
{
public:
    /// Never makes a file: where there is none, there is nothing in it.
    static Domain::Result<DataFile> openForReading(const QString &file);
    /// Makes the file where there is none. Fails where a window has it.
    static Domain::Result<DataFile> openForWriting(const QString &file);

    const QList<Domain::GuidePtr> &guides() const { return m_guides; }
    Domain::Result<Domain::Answers> answers(const Domain::Guide &guide) const;
    Storage::Database &database() const { return *m_database; }

private:
    static Domain::Result<DataFile> withGuides(
        Domain::Result<std::unique_ptr<Storage::Database>> database, std::optional<Storage::FileLock> lock = {});

    std::optional<Storage::FileLock> m_lock; // Goes last.
    std::unique_ptr<Storage::Database> m_database;
    QList<Domain::GuidePtr> m_guides;
};

} // namespace CommandLine
