// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/source.h"

/// What may stand in the code, file by file.
namespace Policy
{

class QtModules;

/// Which folder of app/ may include which.
Faults arrows(const Source &source);

/// Widgets and printing in widgets/ and the application, SQL's classes in storage/, the network nowhere.
Faults modules(const Source &source, const QtModules &qt);

/// A CMake file that asks for Qt Network.
Faults network(const Source &source);

/// SQL in a string outside storage/.
Faults sql(const Source &source);

/// Our own singletons and other objects that everybody reaches.
Faults singletons(const Source &source);

/// Headers, calls and paths that only some systems have, outside the seams for them.
Faults platform(const Source &source);

} // namespace Policy
