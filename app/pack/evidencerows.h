// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/flow.h"

namespace Pack
{

struct Job;

/// The lines of the history that answer a question, or that there is none.
Flow evidenceSection(const Job &job, qsizetype i, qreal width);

} // namespace Pack
