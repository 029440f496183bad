// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/guide/guide.h"

namespace Domain
{

/// The guides there are: those that come with the program, then the person's own. Of two with one id, the newer
/// version counts, and of the same version the one that comes with the program.
QList<GuidePtr> allGuides(const QList<GuidePtr> &builtIn, const QList<Guide> &imported);

} // namespace Domain
