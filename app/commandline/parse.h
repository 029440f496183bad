// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/command.h"

namespace CommandLine
{

/// Where the command stands among the arguments, the first of which is the program; -1 where there is none.
/// Before it may stand the common options, and Qt's own for windows (-platform xcb).
qsizetype commandPosition(const QStringList &arguments);

/// What was asked of the command, given all arguments but the program and the command's name.
Expected<Invocation> parse(const Command &command, const QStringList &arguments);

} // namespace CommandLine
