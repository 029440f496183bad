// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/history/history.h"
#include "formats/history/cvlines.h"
#include "formats/history/cvwords.h"

namespace Formats
{

/// The positions, projects or degrees in the lines of one part of a CV: each a header, then prose and bullets.
QList<Domain::Entry> cvEntries(const QList<CvLine> &lines, CvPart part);

/// Puts a line behind a text that goes on in it; scripts without spaces between words get none.
void appendLine(QString &text, const QString &line);

} // namespace Formats
