// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/process.h"

/// Exits with 99 where the arguments ask for the window.
int main(int argc, char **argv)
{
    return CommandLine::runIfCommand(argc, argv).value_or(99);
}
