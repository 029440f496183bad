// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/help.h"

#include "commandline/command.h"
#include "commandline/commands/commands.h"

namespace CommandLine
{

Outcome showHelp(const Invocation &call)
{
    if (call.arguments.isEmpty())
        return overview(call.width).toUtf8();
    const Command *command = findCommand(call.arguments.first());
    if (!command)
        return std::unexpected(unknownCommand(call.arguments.first()));
    return helpOn(*command, call.width).toUtf8();
}

} // namespace CommandLine
