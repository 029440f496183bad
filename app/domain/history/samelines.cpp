// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/history/samelines.h"

#include "domain/history/line.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace Domain
{

namespace
{

QString keyOf(const QJsonValue &value)
{
    if (value.isString())
        return sameKey(value.toString());
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

QJsonArray mergedList(QJsonArray mine, const QJsonArray &imported)
{
    if (mine.isEmpty())
        return imported;
    QSet<QString> known;
    for (const QJsonValue &item : std::as_const(mine))
        known.insert(keyOf(item));
    for (const QJsonValue &item : imported) {
        if (known.contains(keyOf(item)))
            continue;
        known.insert(keyOf(item));
        mine.append(item);
    }
    return mine;
}

QJsonObject mergedObject(QJsonObject mine, const QJsonObject &imported)
{
    for (auto member = imported.begin(); member != imported.end(); ++member)
        mine.insert(member.key(), mergedValue(mine.value(member.key()), *member));
    return mine;
}

/// "2019" says less than "2019-03".
bool saysLess(const QString &imported, const QString &mine)
{
    constexpr qsizetype yearLength = 4;
    const bool isDate = imported.size() >= yearLength && imported.first(yearLength).toInt() > 0;
    return isDate && mine.startsWith(imported + u'-');
}

} // namespace

QString sameKey(const QString &text)
{
    constexpr qsizetype shortKey = 8;
    const QString key = lineKey(text);
    return key.size() < shortKey ? text.simplified().toCaseFolded() : key;
}

QJsonValue mergedValue(const QJsonValue &mine, const QJsonValue &imported)
{
    if (mine.isUndefined())
        return imported;
    if (mine.isObject() && imported.isObject())
        return mergedObject(mine.toObject(), imported.toObject());
    if (mine.isArray() && imported.isArray())
        return mergedList(mine.toArray(), imported.toArray());
    const bool saysNothing = imported.isNull()
        || (imported.isString() && (imported.toString().isEmpty() || saysLess(imported.toString(), mine.toString())));
    return saysNothing ? mine : imported;
}

} // namespace Domain
