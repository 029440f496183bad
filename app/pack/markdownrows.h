// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/flow.h"
#include "pack/style.h"

namespace Highlighting
{
class Highlighter;
}

namespace Pack
{

/// An answer's Markdown, set in lines of that width.
QList<Row> markdownRows(
    const QString &source, qreal width, const Style &style, const Highlighting::Highlighter &highlighter);

} // namespace Pack
