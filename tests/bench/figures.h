// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/processortime.h"

#include <algorithm>

/// What benchmarks have in common.
namespace Bench
{

/// Of the processor, so that other work on the machine does not count.
template <typename Work>
double milliseconds(Work work)
{
    const Support::ProcessorTime time;
    work();
    return time.seconds() * 1e3;
}

/// Of a list, or a vector, of numbers.
template <typename Values>
double median(Values values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

} // namespace Bench
