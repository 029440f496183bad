// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CommandLine
{

/// The columns of the terminal that standard output is; 0 where it is none.
int terminalWidth();

} // namespace CommandLine
