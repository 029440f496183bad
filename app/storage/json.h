// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace Storage
{

// Lists and objects, as the file holds them: JSON in UTF-8, from which every code unit of a text comes back.

QByteArray toJson(const QJsonArray &array);
QByteArray toJson(const QJsonObject &object);
QByteArray toJson(const QStringList &list);

QJsonArray arrayFromJson(const QByteArray &json);
QJsonObject objectFromJson(const QByteArray &json);
QStringList stringsFromJson(const QByteArray &json);

} // namespace Storage
