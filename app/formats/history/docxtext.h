// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "formats/history/docxstyles.h"

namespace Formats
{

/// The text of a part of a Word document (its body, a header) in light Markdown: headings, list items, bold lines.
/// `name` is the part's place for errors. Entities that the part defines itself are refused, none is ever loaded.
Domain::Result<QString> readDocxText(
    const QByteArray &xml, const QHash<QString, DocxStyle> &styles, const QString &name);

} // namespace Formats
