// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Domain
{

/// The figures of a text as they stand in it, with what they count: "99.9 %", "€1.2 million", "20 minutes", "p99",
/// "40 tenants", "two days". A number that belongs to a name (Java 17, S3, HTTP/2) or to a date (2021) is none.
QStringList figuresIn(const QString &text);
/// Whether there is any.
bool hasFigure(const QString &text);

} // namespace Domain
