// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QCoreApplication>
#include <QLockFile>
#include <memory>

namespace Storage
{

/// The right to write a data file, which one process has at a time; given back when this goes.
class FileLock
{
    Q_DECLARE_TR_FUNCTIONS(Storage::FileLock)

public:
    /// The error names the process that has it. What a killed process held is taken over, and what it
    /// left half written is removed.
    static Domain::Result<FileLock> tryTake(const QString &dataFile);

private:
    explicit FileLock(std::unique_ptr<QLockFile> lock) : m_lock(std::move(lock)) { }

    std::unique_ptr<QLockFile> m_lock;
};

} // namespace Storage
