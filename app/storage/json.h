// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

namespace Storage
{

// Lists, as the file holds them: JSON arrays in UTF-8.

inline QByteArray toJson(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

inline QByteArray toJson(const QStringList &list)
{
    return toJson(QJsonArray::fromStringList(list));
}

inline QJsonArray arrayFromJson(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).array();
}

inline QStringList stringsFromJson(const QByteArray &json)
{
    QStringList list;
    for (const auto &value : arrayFromJson(json))
        list += value.toString();
    return list;
}

} // namespace Storage
