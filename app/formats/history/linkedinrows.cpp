// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/linkedinrows.h"

#include "formats/history/bulletedtext.h"
#include "formats/history/period.h"

#include <QJsonArray>
#include <algorithm>

using namespace Domain;
using namespace Qt::StringLiterals;

namespace Formats
{

namespace
{

bool hasHighlights(Section section)
{
    return std::ranges::any_of(fieldsOf(section), [](const Field &field) { return field.key == "highlights"_L1; });
}

void setProse(Entry &entry, QLatin1StringView key, const QString &text, Section section)
{
    const BulletedText parts = takeBullets(text);
    if (parts.items.isEmpty() || !hasHighlights(section)) {
        entry.insert(key, text);
        return;
    }
    entry.insert("highlights"_L1, QJsonArray::fromStringList(parts.items));
    if (!parts.prose.isEmpty())
        entry.insert(key, parts.prose);
}

/// Whether one entry says nothing that the other does not say too.
bool isWithin(const Entry &part, const Entry &whole)
{
    for (auto field = part.begin(); field != part.end(); ++field) {
        if (whole.value(field.key()) != field.value())
            return false;
    }
    return true;
}

} // namespace

void LinkedInRows::read(const QStringList &header, std::span<const CsvRow> rows, const LinkedInTable &table)
{
    for (const CsvRow &row : rows) {
        if (!isSound(header, row))
            continue;
        const Entry entry = entryOf(header, row, table);
        if (nameOf(table.section, entry).isEmpty())
            leaveOut(row, row.text, tr("it has no '%1'").arg(table.columns.front().name));
        else
            keep(table.section, entry, row);
    }
}

bool LinkedInRows::isSound(const QStringList &header, const CsvRow &row)
{
    const auto isText = [](const QString &field) { return !field.trimmed().isEmpty(); };
    QString fault = row.fault;
    if (fault.isEmpty()
        && std::any_of(row.fields.begin() + std::min(row.fields.size(), header.size()), row.fields.end(), isText))
        fault = tr("it has more fields than there are columns; is a comma not in quotation marks?");
    if (!fault.isEmpty())
        leaveOut(row, row.text, fault);
    return fault.isEmpty() && std::ranges::any_of(row.fields, isText);
}

Entry LinkedInRows::entryOf(const QStringList &header, const CsvRow &row, const LinkedInTable &table)
{
    Entry entry;
    for (const LinkedInColumn &column : table.columns) {
        QString text = row.fields.value(columnAt(header, column.name)).trimmed();
        text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
        if (text.isEmpty())
            continue;
        if (column.kind == ColumnKind::Text)
            entry.insert(column.key, text);
        else if (column.kind == ColumnKind::Prose)
            setProse(entry, column.key, text, table.section);
        else
            setDate(entry, column, text, row);
    }
    return entry;
}

void LinkedInRows::setDate(Entry &entry, const LinkedInColumn &column, const QString &text, const CsvRow &row)
{
    const QString date = dateFrom(text);
    if (!date.isEmpty())
        entry.insert(column.key, date);
    else if (column.kind != ColumnKind::EndDate || !meansPresent(text))
        leaveOut(
            row, text, tr("'%1' is no date like 'May 2019' or '2019'; the rest of the row is kept").arg(column.name));
}

void LinkedInRows::keep(Section section, const Entry &entry, const CsvRow &row)
{
    QList<Entry> &entries = m_read.history[section];
    const QString key
        = QString::number(static_cast<int>(section)) + nameOf(section, entry) + u'\n' + textOf(entry, "startDate"_L1);
    constexpr qsizetype mostLookedAt = 100; // Nobody began in one place so often.
    const QList<qsizetype> alike = m_known[key];
    for (const qsizetype known : alike.first(std::min(mostLookedAt, alike.size()))) {
        const bool saysLess = isWithin(entry, entries[known]);
        if (!saysLess && !isWithin(entries[known], entry))
            continue;
        if (!saysLess)
            entries[known] = entry;
        leaveOut(row, nameOf(section, entry), tr("it stands there twice and is kept once"));
        return;
    }
    m_known[key].append(entries.size());
    entries.append(entry);
}

void LinkedInRows::leaveOut(const CsvRow &row, const QString &text, const QString &why)
{
    m_read.leftOut.append({m_file + u": " + tr("row %L1").arg(row.number), text, why});
}

} // namespace Formats
