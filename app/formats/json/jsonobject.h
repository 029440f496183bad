// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QJsonObject>

namespace Formats
{

/// Larger files are refused unread: 20 MB.
inline constexpr qsizetype largestJson = 20'000'000;

/// What QJsonDocument takes: objects and lists in one another.
inline constexpr int deepestJson = 1024;

/// The most that a document may hold.
struct JsonLimits {
    qsizetype bytes = largestJson;
    int depth = deepestJson;
};

/// The object that a JSON document is (RFC 8259: UTF-8, here with or without a byte order mark). Errors name
/// line and column; a key that stands twice in one object is one.
Domain::Result<QJsonObject> readJsonObject(QByteArrayView json, const QString &name, const JsonLimits &limits = {});

} // namespace Formats
