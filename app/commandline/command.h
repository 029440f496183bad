// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/invocation.h"

#include <span>

namespace CommandLine
{

/// An option as it is defined, once, for parsing, help and completion. Texts are translated where they are shown.
struct Option {
    QLatin1StringView name; ///< Without its dashes.
    const char *argument; ///< What its argument stands for: "ID". nullptr where it takes none.
    const char *help;
    bool isRepeatable = false;
    const char *values = nullptr; ///< What its argument can be, where that is one of a few words: "a4 letter".
};

/// A command as it is defined. Its entry in commands() is all there is to add.
struct Command {
    QLatin1StringView name;
    const char *arguments; ///< "FILE…"; nullptr where it takes none.
    qsizetype fewest; ///< How many arguments it takes.
    qsizetype most;
    const char *summary;
    std::span<const Option> options;
    Outcome (*run)(const Invocation &call);
    bool paints = false; ///< Needs fonts, and with them a QGuiApplication.
    const char *values = nullptr; ///< What its arguments can be, as in Option.
};

/// In the order in which help names them.
std::span<const Command> commands();
/// The options that every command has.
std::span<const Option> commonOptions();
/// Its own, and those of every command.
QList<Option> optionsOf(const Command &command);
/// nullptr where there is no such command.
const Command *findCommand(QStringView name);
Failure unknownCommand(const QString &name);

} // namespace CommandLine
