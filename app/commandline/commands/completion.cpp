// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/completion.h"

#include "commandline/command.h"
#include "commandline/commands/commands.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace CommandLine
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

Outcome printCompletion(const Invocation &call)
{
    const QString shell = call.arguments.first();
    if (shell == "bash"_L1)
        return bashCompletion().toUtf8();
    if (shell == "zsh"_L1)
        return zshCompletion().toUtf8();
    if (shell == "fish"_L1)
        return fishCompletion().toUtf8();
    const QString known = QString::fromLatin1(findCommand(call.command)->values).replace(u" "_s, u", "_s);
    return wrongUsage(call.command, Words::tr("no shell '%1'").arg(shell) + Words::tr("; there is: %1").arg(known));
}

} // namespace CommandLine
