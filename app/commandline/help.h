// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace CommandLine
{

struct Command;

/// The commands in a line each, and the options that all of them have.
QString overview(int width);
QString helpOn(const Command &command, int width);
/// "starwright 0.1.0"
QString versionLine();

} // namespace CommandLine
