// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace Fuzz
{

/// What libFuzzer hands over, uncopied, so that a byte read behind its end is noticed.
inline QByteArray bytesOf(const unsigned char *data, std::size_t size)
{
    return QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

/// Counts what takes more than two seconds of work as a finding. libFuzzer's own limit is one of the clock, which on a
/// busy machine is reached by waiting; it is left for what has no end.
class TimeLimit
{
public:
    TimeLimit() = default;
    Q_DISABLE_COPY(TimeLimit)
    ~TimeLimit()
    {
        if (std::clock() - m_begin < 2 * CLOCKS_PER_SEC)
            return;
        std::fputs("took more than two seconds\n", stderr);
        std::abort();
    }

private:
    std::clock_t m_begin = std::clock();
};

} // namespace Fuzz
