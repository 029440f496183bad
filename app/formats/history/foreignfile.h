// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Formats
{

/// What a file is by its first bytes, in words, where it is of a kind that no history is read from; otherwise empty.
QString foreignKind(const QByteArray &bytes);

} // namespace Formats
