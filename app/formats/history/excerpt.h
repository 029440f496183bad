// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Formats
{

/// What is shown of a text that was left out: all of it, or its first 200 characters and "…" for the rest.
QString excerpt(QStringView text);

} // namespace Formats
