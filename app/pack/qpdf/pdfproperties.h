// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPDF;

namespace Pack
{

struct PdfProperties;

/// Adds to a PDF what Qt does not write: author, language, dates as told, and an outline of the questions by
/// category.
void addProperties(QPDF &pdf, const PdfProperties &properties);

/// Names each font's subset by what it holds, where Qt takes a name by chance: the same pack is the same file.
void nameSubsets(QPDF &pdf);

} // namespace Pack
