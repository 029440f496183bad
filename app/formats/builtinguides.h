// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/guide/guide.h"

namespace Formats
{

/// The guides that come with the program, by the names of their files.
Domain::Result<QList<Domain::GuidePtr>> builtInGuides();

} // namespace Formats
