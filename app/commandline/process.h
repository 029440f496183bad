// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

namespace CommandLine
{

/// Where the arguments ask for a command, does it with an application object and streams of its own, and says what
/// to exit with. Nothing where they ask for the window. `speak` chooses the language, once there is an application
/// object.
std::optional<int> runIfCommand(int argc, char **argv, const std::function<void()> &speak);

} // namespace CommandLine
