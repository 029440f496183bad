// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>

namespace Formats
{

/// What a value is, in words: "a number".
QString kindOf(const QJsonValue &value);

} // namespace Formats
