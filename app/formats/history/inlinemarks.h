// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Formats
{

/// A text without Markdown's marks for bold, italics, code and escapes; a link becomes its label with the address
/// behind it in brackets, unless the label is the address.
QString withoutInlineMarks(QStringView text);

} // namespace Formats
