// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ctime>

namespace Support
{

/// What this process has computed since: other than the time on the clock, it does not pass while others compute.
/// Instrumented code counts for what it would take without its instruments.
class ProcessorTime
{
public:
#if defined(__SANITIZE_ADDRESS__)
    static constexpr int slower = 10; ///< Times, for the instruments.
#else
    static constexpr int slower = 1;
#endif

    double seconds() const { return static_cast<double>(std::clock() - m_begin) / CLOCKS_PER_SEC / slower; }

private:
    std::clock_t m_begin = std::clock();
};

} // namespace Support
