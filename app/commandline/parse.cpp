// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/parse.h"

#include "domain/nearest.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace CommandLine
{

namespace
{

struct Parse {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString unknown(const QString &name, const QList<Option> &options)
{
    QStringList known;
    for (const Option &option : options)
        known.append(u"--" + option.name);
    const QString asTyped = QString(name.size() == 1 ? u"-"_s : u"--"_s) + name;
    return Parse::tr("unknown option '%1'").arg(asTyped) + Domain::didYouMean(asTyped, known);
}

QString wrongNumber(const Command &command, const QStringList &arguments)
{
    if (arguments.size() < command.fewest)
        return Parse::tr("%1 is missing").arg(Parse::tr(command.arguments));
    if (arguments.size() > command.most)
        return Parse::tr("what is '%1' for?").arg(arguments[command.most]);
    return {};
}

} // namespace

qsizetype commandPosition(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == "--data"_L1)
            ++i;
        else if (!argument.startsWith(u'-'))
            return i;
        else if (argument.size() > 2 && argument[1] != u'-' && i + 1 < arguments.size()
            && !findCommand(arguments[i + 1]))
            ++i; // The value of one of Qt's options.
    }
    return -1;
}

Expected<Invocation> parse(const Command &command, const QStringList &arguments)
{
    const QList<Option> options = optionsOf(command);
    QCommandLineParser parser;
    for (const Option &option : options)
        parser.addOption({QString(option.name), QString(), option.argument ? QString(option.name) : QString()});
    if (!parser.parse(QStringList(QString()) + arguments)) {
        const QStringList strangers = parser.unknownOptionNames();
        const QString why = strangers.isEmpty() ? parser.errorText() : unknown(strangers.first(), options);
        return wrongUsage(command.name, why.endsWith(u'.') ? why.chopped(1) : why);
    }
    Invocation call;
    call.command = command.name;
    call.arguments = parser.positionalArguments();
    for (const Option &option : options) {
        if (!parser.isSet(option.name))
            continue;
        const QStringList values = option.argument ? parser.values(option.name) : QStringList{QString()};
        if (values.size() > 1 && !option.isRepeatable)
            return call.refused(option.name, Parse::tr("stands there twice"));
        call.options.insert(option.name, values);
    }
    const QString wrong = wrongNumber(command, call.arguments);
    if (!wrong.isEmpty() && !call.has("help"_L1) && !call.has("version"_L1))
        return wrongUsage(command.name, wrong);
    return call;
}

} // namespace CommandLine
