// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/guide/guide.h"

namespace Widgets
{

struct Colours;

/// The guide's page as the HTML that QTextDocument knows; sizes follow the font's size in pixels.
QString guideHtml(const Domain::Guide &guide, const Colours &colours, int pixelSize);

} // namespace Widgets
