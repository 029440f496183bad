// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/glyphlog.h"

class QPDF;

namespace Pack
{

/// Lets copying and searching find the text that logged glyphs stood for. A font whose glyphs were not all
/// logged keeps the table that Qt wrote.
void correctTextLayer(QPDF &pdf, const QList<GlyphLog::Face> &faces);

} // namespace Pack
