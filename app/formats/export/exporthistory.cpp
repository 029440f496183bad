// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/export/exporthistory.h"

#include "formats/json/valuekind.h"

#include <QJsonArray>
#include <algorithm>

using namespace Domain;
using namespace Qt::StringLiterals;

namespace Formats
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Formats::Export)
};

void addOtherKind(const Place &place, const QString &wanted, const QJsonValue &value, Faults &faults)
{
    faults.add(place, Words::tr("must be %1, not %2").arg(wanted, kindOf(value)));
}

bool isTexts(const QJsonValue &value)
{
    const QJsonArray items = value.toArray();
    return value.isArray() && std::ranges::all_of(items, [](const QJsonValue &item) { return item.isString(); });
}

Entry readEntry(Section section, const QJsonValue &value, const Place &place, Faults &faults)
{
    const Entry entry = value.toObject();
    if (!value.isObject())
        addOtherKind(place, Words::tr("an object"), value, faults);
    for (const Field &field : fieldsOf(section)) {
        const auto found = entry.constFind(field.key);
        if (found == entry.constEnd())
            continue;
        if (field.kind == FieldKind::List && !isTexts(*found))
            addOtherKind({place, field.key}, Words::tr("a list of texts"), *found, faults);
        else if (field.kind != FieldKind::List && !found->isString())
            addOtherKind({place, field.key}, Words::tr("text"), *found, faults);
    }
    return entry;
}

QList<Entry> readEntries(Section section, const QJsonValue &value, const Place &place, Faults &faults)
{
    if (!value.isArray())
        addOtherKind(place, Words::tr("a list"), value, faults);
    const QJsonArray items = value.toArray();
    QList<Entry> entries;
    for (qsizetype i = 0; i < items.size(); ++i)
        entries.append(readEntry(section, items[i], Place(place, i), faults));
    return entries;
}

} // namespace

History readExportedHistory(const QJsonValue &value, const Place &place, Faults &faults)
{
    if (!value.isObject())
        addOtherKind(place, Words::tr("an object"), value, faults);
    QJsonObject document = value.toObject();
    History history;
    if (document.contains("basics"_L1)) {
        const QJsonValue basics = document.take("basics"_L1);
        if (!basics.isObject())
            addOtherKind({place, "basics"_L1}, Words::tr("an object"), basics, faults);
        history.basics = basics.toObject();
    }
    for (const Section section : sections) {
        const QLatin1StringView key = keyOf(section);
        if (document.contains(key))
            history[section] = readEntries(section, document.take(key), Place(place, key), faults);
    }
    history.more = document;
    return history;
}

} // namespace Formats
