// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QByteArray>

namespace CommandLine
{

enum ExitCode { Done = 0, CouldNot = 1, WrongUsage = 2 };

/// Why a command did not do its work, and what the process exits with.
struct Failure {
    Domain::Error error;
    ExitCode exitCode = CouldNot;

    // Implicit: what goes wrong below the command line means that the command could not be done.
    Failure(const Domain::Error &cause, ExitCode code = CouldNot) : error(cause), exitCode(code) { }
};

template <typename Value>
using Expected = std::expected<Value, Failure>;

/// What a command prints.
using Outcome = Expected<QByteArray>;

/// `where` is the command, and the option in question: "questions --stage".
std::unexpected<Failure> wrongUsage(const QString &where, const QString &why);

} // namespace CommandLine
