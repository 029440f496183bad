// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Domain
{

/// Snowball's stem of an English word in lower case.
QString stemOf(const QString &word);

} // namespace Domain
