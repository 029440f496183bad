// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/json/objectreader.h"

#include <QDateTime>

namespace Formats
{

// Values of an export, which a person wrote: any text is sound, also one that says nothing or holds what is no
// character. What does not fit is a fault with its place.

QString readAnyText(ObjectReader &reader, QLatin1StringView key);
QStringList readAnyTexts(ObjectReader &reader, QLatin1StringView key);
bool readFlag(ObjectReader &reader, QLatin1StringView key);
/// "2026-01-31T09:30:00.000Z".
QDateTime readTime(ObjectReader &reader, QLatin1StringView key);
/// "2026-01-31"; null where the text is empty.
QDate readDate(ObjectReader &reader, QLatin1StringView key);
/// Whole numbers from 0, none of them twice.
QSet<int> readPlaces(ObjectReader &reader, QLatin1StringView key);

} // namespace Formats
