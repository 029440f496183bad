// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/help.h"

#include "commandline/command.h"
#include "commandline/layout.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace CommandLine
{

namespace
{

struct Help {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString synopsis(const Command &command)
{
    return command.arguments ? command.name + u' ' + Help::tr(command.arguments) : QString(command.name);
}

QString options(std::span<const Option> options, int width)
{
    QList<QStringList> rows;
    for (const Option &option : options) {
        const QString argument = option.argument ? u' ' + Help::tr(option.argument) : QString();
        rows.append({u"  --"_s + option.name + argument, Help::tr(option.help)});
    }
    return aligned(rows, width);
}

} // namespace

QString overview(int width)
{
    QList<QStringList> rows;
    for (const Command &command : commands())
        rows.append({u"  "_s + synopsis(command), Help::tr(command.summary)});
    return Help::tr("Usage: starwright [--data FILE]\n"
                    "       starwright COMMAND [OPTION…]\n\n"
                    "Prepares for a job interview, offline. Without a command, opens the window.\n\n"
                    "Commands:\n")
        + aligned(rows, width) + Help::tr("\nOptions of every command:\n") + options(commonOptions(), width);
}

QString helpOn(const Command &command, int width)
{
    QString text = Help::tr("Usage: starwright %1 [OPTION…]\n\n%2\n").arg(synopsis(command), Help::tr(command.summary));
    if (!command.options.empty())
        text += Help::tr("\nOptions:\n") + options(command.options, width);
    return text + Help::tr("\nOptions of every command:\n") + options(commonOptions(), width);
}

QString versionLine()
{
    return u"starwright " STARWRIGHT_VERSION "\n"_s;
}

} // namespace CommandLine
