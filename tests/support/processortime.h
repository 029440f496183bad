// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ctime>

namespace Support
{

/// What this process has computed since: other than the time on the clock, it does not pass while others compute.
class ProcessorTime
{
public:
    double seconds() const { return static_cast<double>(std::clock() - m_begin) / CLOCKS_PER_SEC; }

private:
    std::clock_t m_begin = std::clock();
};

} // namespace Support
