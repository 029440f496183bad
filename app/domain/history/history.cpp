// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/history/history.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Domain
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(History)
};

} // namespace

QJsonObject toJson(const History &history)
{
    QJsonObject document = history.more;
    if (!history.basics.isEmpty())
        document.insert("basics"_L1, history.basics);
    for (const Section section : sections) {
        QJsonArray entries;
        for (const Entry &entry : history[section])
            entries.append(entry);
        if (!entries.isEmpty())
            document.insert(keyOf(section), entries);
    }
    return document;
}

QString textOf(const Entry &entry, QLatin1StringView key)
{
    return entry.value(key).toString();
}

QStringList listOf(const Entry &entry, QLatin1StringView key)
{
    QStringList texts;
    const QJsonArray items = entry.value(key).toArray();
    for (const QJsonValue &item : items)
        texts.append(item.toString());
    return texts;
}

QString nameOf(Section section, const Entry &entry)
{
    const auto fields = fieldsOf(section);
    QStringList parts{textOf(entry, fields[0].key)};
    if (fields[1].kind == FieldKind::Text)
        parts.append(textOf(entry, fields[1].key));
    parts.removeAll(QString());
    return parts.join(u", ");
}

QString periodOf(const Entry &entry)
{
    const QString start = textOf(entry, "startDate"_L1);
    const QString end = textOf(entry, "endDate"_L1);
    if (start.isEmpty())
        return end;
    return end.isEmpty() ? Words::tr("since %1").arg(start) : start + u" – " + end;
}

} // namespace Domain
