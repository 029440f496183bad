// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/export/mergingvalues.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QMap>

namespace Domain
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Merging)
};

/// Of values of two kinds, which one counts: an object before a list before anything else.
int rank(const QJsonValue &value)
{
    return value.isObject() ? 2 : value.isArray() ? 1 : 0;
}

QString shown(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    return QString::fromUtf8(canonical(value).sliced(1).chopped(1));
}

} // namespace

QByteArray canonical(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
}

QJsonArray sortedUnion(const QJsonArray &a, const QJsonArray &b)
{
    QMap<QByteArray, QJsonValue> values;
    for (const QJsonArray &list : {a, b}) {
        for (const QJsonValue &value : list)
            values.insert(canonical(value), value);
    }
    QJsonArray all;
    for (const QJsonValue &value : std::as_const(values))
        all.append(value);
    return all;
}

QJsonValue ValueMerge::joined(const QJsonValue &a, const QJsonValue &b, const QString &place)
{
    if (a == b)
        return a;
    if (a.isObject() && b.isObject())
        return joined(a.toObject(), b.toObject(), place);
    if (a.isArray() && b.isArray())
        return sortedUnion(a.toArray(), b.toArray());
    const auto weight = [](const QJsonValue &value) {
        const QByteArray text = canonical(value);
        return std::tuple(rank(value), text.size(), text);
    };
    const bool isFirst = weight(a) > weight(b);
    const QJsonValue &kept = isFirst ? a : b;
    const QJsonValue &other = isFirst ? b : a;
    if (const QString lost = shown(other); !lost.isEmpty())
        m_conflicts
            += Words::tr("%1: '%2' counts, since it says more; the other side has '%3'.").arg(place, shown(kept), lost);
    return kept;
}

QJsonObject ValueMerge::joined(const QJsonObject &a, const QJsonObject &b, const QString &place)
{
    QJsonObject all = a;
    for (auto member = b.constBegin(); member != b.constEnd(); ++member) {
        const auto found = all.constFind(member.key());
        const QJsonValue value
            = found == all.constEnd() ? member.value() : joined(*found, member.value(), place + u", " + member.key());
        all.insert(member.key(), value);
    }
    return all;
}

QString ValueMerge::joined(const QString &a, const QString &b, const QString &place)
{
    return joined(QJsonValue(a), QJsonValue(b), place).toString();
}

} // namespace Domain
