// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer/answer.h"
#include "domain/error.h"
#include "domain/guide/guide.h"
#include "pack/options.h"
#include "pack/personal.h"

namespace Highlighting
{
class Highlighter;
}

namespace Pack
{

/// Writes the pack as a PDF: whole, or not at all.
Domain::Result<void> writePdf(const QString &file, const Domain::Guide &guide, const Domain::Answers &answers,
    const Options &options, const Highlighting::Highlighter &highlighter, const Personal &personal = {});

} // namespace Pack
