// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace Formats
{

// resources/export/export.schema.json describes the format for others.

/// The value of "format", by which an export is known.
inline constexpr QLatin1StringView exportFormat("starwright-export");
/// The value of "$schema", which comes first in the file: so its first bytes tell other programs what it is.
inline constexpr QLatin1StringView exportSchema("urn:starwright:export");
/// The value of "version". It grows when an older program would not understand what is new.
inline constexpr int exportVersion = 1;
/// Larger exports are neither written nor read: 500 MB, a hundred times what a year of writing makes, and what a
/// machine of today holds in memory several times over.
inline constexpr qsizetype largestExport = 500'000'000;
/// Objects and lists in one another: those of a history, which has its own limit, and the export's around it.
inline constexpr int deepestExport = 128;

} // namespace Formats
