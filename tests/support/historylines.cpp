// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/historylines.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <algorithm>

using namespace Domain;
using namespace Qt::StringLiterals;

namespace Support
{

namespace
{

void appendValue(QStringList &lines, const QString &key, const QJsonValue &value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            appendValue(lines, key + u'.' + member.key(), *member);
    } else if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items) {
            if (item.isString())
                lines.append(u"    - "_s + item.toString());
            else
                appendValue(lines, key + u"[]"_s, item);
        }
    } else {
        lines.append(u"  %1: %2"_s.arg(key, value.toVariant().toString().replace(u'\n', u" ¶ "_s)));
    }
}

bool isDate(const QString &text)
{
    static const QRegularExpression date(u"\\A([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?\\z"_s);
    return date.match(text).hasMatch();
}

bool fits(const QJsonValue &value, FieldKind kind)
{
    if (value.isUndefined())
        return true;
    if (kind != FieldKind::List)
        return value.isString() && value.toString().isValidUtf16()
            && (kind != FieldKind::Date || isDate(value.toString()));
    const QJsonArray items = value.toArray();
    return value.isArray() && std::ranges::all_of(items, [](const QJsonValue &item) { return item.isString(); });
}

} // namespace

QStringList historyLines(const History &history)
{
    QStringList lines;
    if (!history.basics.isEmpty()) {
        lines.append(u"basics"_s);
        for (auto member = history.basics.begin(); member != history.basics.end(); ++member)
            appendValue(lines, member.key(), *member);
    }
    for (const Section section : sections) {
        for (const Entry &entry : history[section]) {
            lines.append(keyOf(section));
            for (const Field &field : fieldsOf(section)) {
                if (entry.contains(field.key))
                    appendValue(lines, field.key, entry.value(field.key));
            }
        }
    }
    return lines;
}

QString brokenKind(const History &history)
{
    for (const QLatin1StringView key :
        {"name"_L1, "label"_L1, "image"_L1, "email"_L1, "phone"_L1, "url"_L1, "summary"_L1}) {
        if (!fits(history.basics.value(key), FieldKind::Text))
            return u"basics."_s + key;
    }
    for (const Section section : sections) {
        for (const Entry &entry : history[section]) {
            for (const Field &field : fieldsOf(section)) {
                if (!fits(entry.value(field.key), field.kind))
                    return keyOf(section) + u'.' + field.key;
            }
        }
    }
    return {};
}

} // namespace Support
