// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/guide/guide.h"

namespace Domain
{

/// The guides there are: those that come with the program, then the person's own. Of two with one id, the newer
/// version counts, and of the same version the one that comes with the program.
QList<GuidePtr> allGuides(const QList<GuidePtr> &builtIn, const QList<Guide> &imported);

/// Null where there is none.
GuidePtr guideWithId(const QList<GuidePtr> &guides, const QString &id);

/// Fails for a guide that would change nothing but hide behind the one that is there. `file` is where it comes from.
Result<void> checkVersion(const Guide &guide, const QString &file, const QList<GuidePtr> &known);

} // namespace Domain
