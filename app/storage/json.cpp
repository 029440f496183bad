// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/json.h"

#include <QJsonDocument>

namespace Storage
{

namespace
{

/// Qt takes a byte order mark at the start of a text for none of it, unless it is escaped. In JSON it can only
/// stand within a text, and Qt itself escapes what is no valid UTF-8.
QByteArray compact(const QJsonDocument &document)
{
    return document.toJson(QJsonDocument::Compact).replace("\xEF\xBB\xBF", "\\ufeff");
}

} // namespace

QByteArray toJson(const QJsonArray &array)
{
    return compact(QJsonDocument(array));
}

QByteArray toJson(const QJsonObject &object)
{
    return compact(QJsonDocument(object));
}

QByteArray toJson(const QStringList &list)
{
    return toJson(QJsonArray::fromStringList(list));
}

QJsonArray arrayFromJson(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).array();
}

QJsonObject objectFromJson(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QStringList stringsFromJson(const QByteArray &json)
{
    QStringList list;
    for (const auto &value : arrayFromJson(json))
        list += value.toString();
    return list;
}

} // namespace Storage
