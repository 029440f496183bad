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

/// Code as a fence holds it.
struct Code {
    QString text;
    QString language; ///< The word behind the fence.
};

/// Code on a light ground with a bar at its left.
QList<Row> codeRows(const Code &code, qreal width, const Style &style, const Highlighting::Highlighter &highlighter);

} // namespace Pack
