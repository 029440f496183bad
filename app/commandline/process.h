// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace CommandLine
{

/// Where the arguments ask for a command, does it with an application object and streams of its own, and says what
/// to exit with. Nothing where they ask for the window.
std::optional<int> runIfCommand(int argc, char **argv);

} // namespace CommandLine
