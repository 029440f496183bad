// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/source.h"

/// What holds for the Markdown that people read.
namespace Policy
{

/// A link, or a path in code type, to a file that is not there.
Faults links(const Source &source, const QStringList &paths);

} // namespace Policy
