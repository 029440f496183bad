// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/history/pdflayout.h"
#include "formats/history/readhistory.h"

namespace Formats
{

/// Takes page numbers out of the pages, and what stands at the top or bottom of most of them; at the top, it is
/// kept once, since a name stands there.
QList<LeftOut> takeMargins(QList<QList<PdfLine>> &pages);

} // namespace Formats
