// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/history/cvlines.h"
#include "formats/history/cvwords.h"
#include "formats/history/readhistory.h"

namespace Formats
{

/// Reads a part of a CV that has one entry a line, or several between commas: skills, languages, certificates…
void readCvList(const QList<CvLine> &lines, CvPart part, Domain::History &history);

} // namespace Formats
