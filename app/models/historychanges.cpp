// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/historychanges.h"

#include "models/historywords.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Models
{

namespace
{

using Domain::Entry;
using Domain::Section;
using Kind = HistoryChange::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HistoryChanges)
};

QString titleOf(Section section, const Entry &entry)
{
    const QString name = Domain::nameOf(section, entry);
    return name.isEmpty() ? HistoryWords::unnamed(section) : name;
}

bool isSame(Section section, const Entry &one, const Entry &other)
{
    return Domain::nameOf(section, one) == Domain::nameOf(section, other)
        && Domain::textOf(one, "startDate"_L1) == Domain::textOf(other, "startDate"_L1);
}

QString detail(Section section, const Entry &before, const Entry &after)
{
    QStringList parts;
    for (const Domain::Field &field : Domain::fieldsOf(section)) {
        if (before.value(field.key) == after.value(field.key))
            continue;
        const QStringList had = Domain::listOf(before, field.key);
        const QStringList has = Domain::listOf(after, field.key);
        const auto added = std::ranges::count_if(has, [&had](const QString &line) { return !had.contains(line); });
        if (field.kind == Domain::FieldKind::List && added > 0)
            parts.append(Words::tr("%Ln new line(s)", nullptr, static_cast<int>(added)));
        else
            parts.append(HistoryWords::field(section, field.key));
    }
    return parts.join(", "_L1);
}

/// Takes the first that fits out of what is left of the entries.
template <typename Fits>
std::optional<Entry> take(QList<Entry> &left, Fits fits)
{
    const auto found = std::ranges::find_if(left, fits);
    if (found == left.end())
        return std::nullopt;
    return left.takeAt(found - left.begin());
}

void compare(Section section, QList<Entry> before, const QList<Entry> &after, QList<HistoryChange> &changes)
{
    QList<Entry> other;
    for (const Entry &entry : after) {
        if (!take(before, [&entry](const Entry &had) { return had == entry; }))
            other.append(entry);
    }
    for (const Entry &entry : std::as_const(other)) {
        const auto had = take(before, [&](const Entry &candidate) { return isSame(section, candidate, entry); });
        if (had)
            changes.append({Kind::Changed, titleOf(section, entry), detail(section, *had, entry)});
        else
            changes.append({Kind::Added, titleOf(section, entry), Domain::periodOf(entry)});
    }
    for (const Entry &entry : std::as_const(before))
        changes.append({Kind::Removed, titleOf(section, entry), Domain::periodOf(entry)});
}

} // namespace

QList<HistoryChange> changesBetween(const Domain::History &before, const Domain::History &after)
{
    QList<HistoryChange> changes;
    if (before.basics != after.basics) {
        changes.append({before.basics.isEmpty() ? Kind::Added : Kind::Changed, Words::tr("About you"),
            Domain::textOf(after.basics, "name"_L1)});
    }
    for (const Section section : Domain::sections)
        compare(section, before[section], after[section], changes);
    return changes;
}

} // namespace Models
