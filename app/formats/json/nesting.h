// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <optional>

namespace Formats
{

/// The offset of the first bracket that opens more than `deepest` objects and lists in one another. The text need
/// not be JSON: it is asked before anything with a limit of its own reads it.
std::optional<qsizetype> findDeeper(QByteArrayView json, int deepest);

} // namespace Formats
