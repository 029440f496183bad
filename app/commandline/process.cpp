// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/process.h"

#include "commandline/commandline.h"
#include "commandline/outcome.h"
#include "commandline/terminal.h"
#include "privacy/internet.h"

#include <QFile>
#include <QGuiApplication>
#include <algorithm>
#include <clocale>
#include <memory>
#include <span>
#include <tuple>
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
#include <langinfo.h>
#endif

using namespace Qt::StringLiterals;

namespace CommandLine
{

namespace
{

// What every system numbers so; C names them in no header that every system has.
constexpr int standardInput = 0;
constexpr int standardOutput = 1;
constexpr int standardError = 2;

/// Where the locale is missing or has other characters, Qt complains on standard error and takes UTF-8 all the same.
void preferUtf8()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    std::setlocale(LC_ALL, "");
    if (QByteArrayView(nl_langinfo(CODESET)) != "UTF-8")
        qputenv("LC_ALL", "C.UTF-8");
#endif
}

/// Good enough to tell a command from a window; on Windows not for text.
QStringList roughly(std::span<char *> arguments)
{
    QStringList list;
    for (const char *argument : arguments)
        list.append(QString::fromLocal8Bit(argument));
    return list;
}

/// What was typed, as the system has it.
QStringList exactly(int argc, char **argv)
{
    return QCoreApplication(argc, argv).arguments();
}

/// Elsewhere than on Windows, arguments are bytes that may be no text at all.
bool isText(std::span<char *> arguments)
{
#ifdef Q_OS_WIN
    Q_UNUSED(arguments)
    return true;
#else
    return std::ranges::all_of(arguments, [](const char *argument) { return QUtf8StringView(argument).isValidUtf8(); });
#endif
}

/// Fonts are there without a display too: commands show nothing.
std::unique_ptr<QCoreApplication> makeApplication(bool needsFonts)
{
    // Qt takes no options from the command's arguments: a text may look like one.
    static char name[] = "starwright";
    static char *argv[] = {name, nullptr};
    static int argc = 1;
    if (!needsFonts)
        return std::make_unique<QCoreApplication>(argc, argv);
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

std::optional<int> runIfCommand(int argc, char **argv, const std::function<void()> &speak)
{
    const std::span given(argv, static_cast<std::size_t>(argc));
    if (!isCommand(roughly(given)))
        return std::nullopt;
    Privacy::refuseInternet();
    preferUtf8();
    QFile input;
    QFile output;
    QFile errors;
    std::ignore = input.open(standardInput, QIODevice::ReadOnly); // May be closed; read by few commands.
    if (!output.open(standardOutput, QIODevice::WriteOnly | QIODevice::Unbuffered)
        || !errors.open(standardError, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return CouldNot;
    const QStringList arguments = exactly(argc, argv);
    const auto application = makeApplication(needsFonts(arguments));
    speak();
    if (!isText(given)) {
        errors.write("starwright: cannot run: an argument is no UTF-8 text\n");
        return WrongUsage;
    }
    return run(arguments, {input, output, errors, terminalWidth()});
}

} // namespace CommandLine
