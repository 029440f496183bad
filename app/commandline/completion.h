// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace CommandLine
{

// What a shell reads to complete commands, options and the values that are known; made from the table of commands.

QString bashCompletion();
QString zshCompletion();
QString fishCompletion();

} // namespace CommandLine
