// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

namespace Domain
{

/// The same for texts of a history that say the same. Short ones differ by any sign: C, C++ and C# are three.
QString sameKey(const QString &text);

/// `mine` with what `imported` brings: objects key by key, lists with the items that are new, any other value as
/// imported unless that says nothing or, for a date, less.
QJsonValue mergedValue(const QJsonValue &mine, const QJsonValue &imported);

} // namespace Domain
