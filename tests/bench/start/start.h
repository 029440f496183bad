// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/start/screen.h"

#include <QProcessEnvironment>
#include <QStringList>
#include <expected>

namespace Bench
{

/// A program to start, with what it is given.
struct Program {
    QString path;
    QStringList arguments;
    QProcessEnvironment environment;
};

/// What one start took.
struct Start {
    double ms = 0; ///< From just before the fork until the window shows what it still shows a second later.
    double mb = 0; ///< The process's PSS then, in MiB.
    QSize size; ///< Of the window.
};

/// Starts the program, watches its window for a second after the first paint, and closes it. The error is a sentence.
std::expected<Start, QString> measureStart(Screen &screen, const Program &program);

} // namespace Bench
