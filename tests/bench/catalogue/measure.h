// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

namespace Bench
{

/// Processor time in milliseconds: on a machine with other work to do, what a clock on the wall says is not ours.
double milliseconds(const std::function<void()> &work);

double median(std::vector<double> values);

} // namespace Bench
