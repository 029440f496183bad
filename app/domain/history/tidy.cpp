// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/history/tidy.h"

#include <QDate>
#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Domain
{

namespace
{

bool isBlank(const QJsonValue &value)
{
    return value.isNull() || (value.isString() && value.toString().trimmed().isEmpty());
}

QJsonArray withoutBlanks(const QJsonArray &lines)
{
    QJsonArray kept;
    for (const QJsonValue &line : lines) {
        if (!isBlank(line))
            kept.append(line);
    }
    return kept;
}

Entry withoutBlanks(Section section, Entry entry)
{
    for (const Field &field : fieldsOf(section)) {
        const QJsonValue value = entry.value(field.key);
        if (isBlank(value))
            entry.remove(field.key);
        if (!value.isArray())
            continue;
        const QJsonArray lines = withoutBlanks(value.toArray());
        if (lines.isEmpty())
            entry.remove(field.key);
        else
            entry.insert(field.key, lines);
    }
    return entry;
}

bool isNumber(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

bool isDate(QStringView text)
{
    const auto parts = text.split(u'-');
    if (parts.size() > 3 || parts[0].size() != 4)
        return false;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (!isNumber(parts[i]) || (i > 0 && parts[i].size() != 2))
            return false;
    }
    const auto part = [&parts](qsizetype place) { return parts.value(place, u"1").toInt(); };
    return QDate::isValid(part(0), part(1), part(2));
}

History withoutBlanks(const History &history)
{
    History kept = history;
    for (const QString &key : history.basics.keys()) {
        if (isBlank(history.basics.value(key)))
            kept.basics.remove(key);
    }
    for (const Section section : sections) {
        kept[section].clear();
        for (const Entry &entry : history[section]) {
            const Entry written = withoutBlanks(section, entry);
            if (!written.isEmpty())
                kept[section].append(written);
        }
    }
    return kept;
}

} // namespace Domain
