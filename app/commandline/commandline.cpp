// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/commandline.h"

#include "commandline/help.h"
#include "commandline/parse.h"
#include "storage/datafile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QIODevice>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace CommandLine
{

namespace
{

struct Run {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Outcome withoutCommand(const QStringList &arguments, int width)
{
    if (arguments.contains("--help"_L1) || arguments.contains("-h"_L1))
        return overview(width).toUtf8();
    if (arguments.contains("--version"_L1))
        return versionLine().toUtf8();
    return wrongUsage({}, Run::tr("a command is missing; 'starwright help' names them"));
}

Outcome perform(QStringList arguments, const Streams &streams)
{
    const qsizetype position = commandPosition(arguments);
    if (position < 0)
        return withoutCommand(arguments, streams.width);
    const QString name = arguments.takeAt(position);
    const Command *command = findCommand(name);
    if (!command)
        return std::unexpected(unknownCommand(name));
    auto call = parse(*command, arguments.sliced(1));
    if (!call)
        return std::unexpected(call.error());
    if (call->has("help"_L1))
        return helpOn(*command, streams.width).toUtf8();
    if (call->has("version"_L1))
        return versionLine().toUtf8();
    call->input = &streams.input;
    call->width = streams.width;
    return command->run(*call);
}

/// One line, in which nothing moves the cursor.
QByteArray line(const Domain::Error &error)
{
    QString text = u"starwright: " + error.text();
    std::ranges::replace_if(text, [](QChar c) { return c.category() == QChar::Other_Control; }, u' ');
    return text.toUtf8() + '\n';
}

} // namespace

bool isCommand(const QStringList &arguments)
{
    const qsizetype position = commandPosition(arguments);
    if (position > 0 && fileToOpen(arguments).isEmpty())
        return true;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == "--data"_L1 && i + 1 < arguments.size())
            ++i;
        else if ((arguments[i].startsWith("--"_L1) || (arguments[i].startsWith(u'-') && arguments[i].size() == 2))
            && !arguments[i].startsWith("--data="_L1))
            return true; // Qt's own options have one dash and a word.
    }
    return false;
}

int run(const QStringList &arguments, const Streams &streams)
{
    const Outcome outcome = perform(arguments, streams);
    if (!outcome) {
        streams.errors.write(line(outcome.error().error));
        return outcome.error().exitCode;
    }
    if (streams.output.write(*outcome) == outcome->size())
        return Done;
    streams.errors.write(line({Run::tr("cannot write"), Run::tr("standard output"), streams.output.errorString()}));
    return CouldNot;
}

bool needsFonts(const QStringList &arguments)
{
    const qsizetype position = commandPosition(arguments);
    const Command *command = position < 0 ? nullptr : findCommand(arguments[position]);
    return command && command->paints;
}

QString dataFile(const QStringList &arguments)
{
    constexpr auto prefix = "--data="_L1;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == "--data"_L1 && i + 1 < arguments.size())
            return arguments[i + 1];
        if (arguments[i].startsWith(prefix))
            return arguments[i].sliced(prefix.size());
    }
    return Storage::defaultDataFile();
}

QString fileToOpen(const QStringList &arguments)
{
    const qsizetype position = commandPosition(arguments);
    const bool isLast = position >= 0 && position + 1 == arguments.size();
    if (!isLast || findCommand(arguments[position]) || !QFileInfo(arguments[position]).isFile())
        return {};
    return QFileInfo(arguments[position]).absoluteFilePath();
}

} // namespace CommandLine
