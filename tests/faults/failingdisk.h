// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faults/shimvfs.h"

#include <atomic>

namespace Faults
{

enum class Act { Open, Write, Truncate, Sync, Lock, Delete };
enum class Lasts { Once, UntilRepaired };

/// Which act fails, and with what.
struct Fault {
    Act act = Act::Write;
    int nth = 1; ///< The first is 1.
    int code = SQLITE_FULL; ///< SQLite's result code.
    Lasts lasts = Lasts::Once;
};

/// A disk that refuses the n-th act of a kind: once, or that one and all that follow until it is repaired.
class FailingDisk : public Disk
{
public:
    explicit FailingDisk(const Fault &fault) : m_fault(fault) { }

    /// The fault was reached.
    bool hasFailed() const { return m_hasFailed; }
    void repair() { m_isRepaired = true; }

    int open(const QString &file) override;
    int write(const QString &file, qint64 at, QByteArrayView bytes) override;
    int truncate(const QString &file, qint64 size) override;
    int sync(const QString &file) override;
    int lock(const QString &file) override;
    int remove(const QString &file, bool syncsFolder) override;

private:
    int outcome(Act act);

    const Fault m_fault;
    int m_count = 0;
    std::atomic_bool m_hasFailed = false; // Saves run in a thread of their own.
    std::atomic_bool m_isRepaired = false;
};

} // namespace Faults
