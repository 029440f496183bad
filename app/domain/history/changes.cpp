// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/history/merge.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Domain
{

namespace
{

QString shownText(const QJsonValue &value)
{
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

void compare(QList<Change> &changes, const QString &source, const QJsonValue &before, const QJsonValue &after)
{
    if (before == after)
        return;
    if (after.isObject() && (before.isObject() || before.isUndefined())) {
        const QJsonObject object = after.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            const QString inside = source.isEmpty() ? member.key() : source + u'.' + member.key();
            compare(changes, inside, before.toObject().value(member.key()), *member);
        }
    } else if (after.isArray() && (before.isArray() || before.isUndefined())) {
        const QJsonArray items = after.toArray();
        const QJsonArray old = before.toArray();
        for (qsizetype i = 0; i < items.size(); ++i)
            compare(changes, source + u"[%1]"_s.arg(i), old.at(i), items[i]);
    } else if (before.isUndefined()) {
        changes.append({.kind = Change::Kind::Added, .source = source, .before = {}, .after = shownText(after)});
    } else {
        changes.append(
            {.kind = Change::Kind::Changed, .source = source, .before = shownText(before), .after = shownText(after)});
    }
}

/// What a new entry is called; where it has no name, all of it.
QString called(Section section, const Entry &entry)
{
    const QString name = nameOf(section, entry);
    return name.isEmpty() ? shownText(entry) : name;
}

void compareEntries(QList<Change> &changes, Section section, const QList<Entry> &before, const QList<Entry> &after)
{
    for (qsizetype i = 0; i < after.size(); ++i) {
        const QString source = keyOf(section) + u"[%1]"_s.arg(i);
        if (i < before.size())
            compare(changes, source, before[i], after[i]);
        else
            changes.append(
                {.kind = Change::Kind::Added, .source = source, .before = {}, .after = called(section, after[i])});
    }
}

} // namespace

QList<Change> changesBetween(const History &before, const History &after)
{
    QList<Change> changes;
    compare(changes, u"basics"_s, before.basics, after.basics);
    for (const Section section : sections)
        compareEntries(changes, section, before[section], after[section]);
    compare(changes, QString(), before.more, after.more);
    return changes;
}

} // namespace Domain
