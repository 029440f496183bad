// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Formats
{

enum class FileKind { Guide, History };

/// What a file that somebody wants to import seems to be, from its content: a guide is JSON that has what only guides
/// have, even where it is broken; anything else may hold a work history.
FileKind kindOf(const QByteArray &bytes);

} // namespace Formats
