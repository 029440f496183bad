// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/invocation.h"

namespace CommandLine
{

Outcome listGuides(const Invocation &call);
Outcome listQuestions(const Invocation &call);
Outcome showOrSetAnswer(const Invocation &call);
Outcome importFiles(const Invocation &call);
Outcome showHistory(const Invocation &call);
Outcome showEvidence(const Invocation &call);
Outcome listPriorities(const Invocation &call);
Outcome writePack(const Invocation &call);
Outcome exportEverything(const Invocation &call);
Outcome restoreExport(const Invocation &call);
Outcome checkDataFile(const Invocation &call);
Outcome printCompletion(const Invocation &call);
Outcome showHelp(const Invocation &call);

} // namespace CommandLine
