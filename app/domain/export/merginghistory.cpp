// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/export/mergingparts.h"

#include "domain/export/mergingvalues.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Domain
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Merging)
};

using Identity = std::tuple<QByteArray, QByteArray, QByteArray>;

Identity identityOf(Section section, const Entry &entry)
{
    const auto fields = fieldsOf(section);
    return {canonical(entry.value(fields[0].key)), canonical(entry.value(fields[1].key)),
        canonical(entry.value("startDate"_L1))};
}

QString placeOf(Section section, const Entry &entry)
{
    const QString name = nameOf(section, entry);
    return Words::tr("work history, %1").arg(name.isEmpty() ? QString(keyOf(section)) : name);
}

/// The latest first.
void sortEntries(QList<Entry> &entries)
{
    const auto order = [](const Entry &entry) { return std::pair(textOf(entry, "startDate"_L1), canonical(entry)); };
    std::ranges::sort(entries, [&](const Entry &a, const Entry &b) { return order(a) > order(b); });
}

QList<Entry> mergedEntries(
    Section section, const QList<Entry> &mine, const QList<Entry> &theirs, QStringList &conflicts)
{
    ValueMerge merge(conflicts);
    QMap<Identity, Entry> all;
    for (const Entry &entry : mine + theirs) {
        const Identity identity = identityOf(section, entry);
        const auto found = all.find(identity);
        if (found == all.end())
            all.insert(identity, entry);
        else
            *found = merge.joined(*found, entry, placeOf(section, entry));
    }
    QList<Entry> entries = all.values();
    sortEntries(entries);
    return entries;
}

} // namespace

History mergedHistory(const History &mine, const History &theirs, QStringList &conflicts)
{
    if (mine == theirs || theirs.isEmpty())
        return mine;
    if (mine.isEmpty())
        return theirs;
    ValueMerge merge(conflicts);
    History all{.basics = merge.joined(mine.basics, theirs.basics, Words::tr("work history")),
        .lists = {},
        .more = merge.joined(mine.more, theirs.more, Words::tr("work history"))};
    for (const Section section : sections) {
        const bool isSame = mine[section] == theirs[section];
        all[section] = isSame || theirs[section].isEmpty() ? mine[section]
            : mine[section].isEmpty()                      ? theirs[section]
                                      : mergedEntries(section, mine[section], theirs[section], conflicts);
    }
    return all;
}

} // namespace Domain
