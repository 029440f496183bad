// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/streams.h"

#include <QStringList>

namespace CommandLine
{

/// Whether the arguments (the first is the program) ask for something other than the window.
bool isCommand(const QStringList &arguments);

/// Does what the arguments ask for; what to exit with: 0 done, 1 could not, 2 wrong usage.
/// Needs a QCoreApplication, and a QGuiApplication where needsFonts() says so.
int run(const QStringList &arguments, const Streams &streams);
bool needsFonts(const QStringList &arguments);

/// The data file that the arguments of a window name, or the usual one.
QString dataFile(const QStringList &arguments);

/// The file that the window is to open, as a file manager hands it over, in place of a command; empty where there is
/// none.
QString fileToOpen(const QStringList &arguments);

} // namespace CommandLine
