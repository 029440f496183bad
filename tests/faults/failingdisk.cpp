// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/failingdisk.h"

namespace Faults
{

int FailingDisk::open(const QString &)
{
    return outcome(Act::Open);
}

int FailingDisk::write(const QString &, qint64, QByteArrayView)
{
    return outcome(Act::Write);
}

int FailingDisk::truncate(const QString &, qint64)
{
    return outcome(Act::Truncate);
}

int FailingDisk::sync(const QString &)
{
    return outcome(Act::Sync);
}

int FailingDisk::lock(const QString &)
{
    return outcome(Act::Lock);
}

int FailingDisk::remove(const QString &, bool)
{
    return outcome(Act::Delete);
}

int FailingDisk::outcome(Act act)
{
    if (act != m_fault.act || m_isRepaired)
        return SQLITE_OK;
    ++m_count;
    const bool fails = m_fault.lasts == Lasts::Once ? m_count == m_fault.nth : m_count >= m_fault.nth;
    if (fails)
        m_hasFailed = true;
    return fails ? m_fault.code : SQLITE_OK;
}

} // namespace Faults
