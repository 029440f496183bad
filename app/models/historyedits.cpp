// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/historycommands.h"
#include "models/historymodel.h"
#include "models/historywords.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Models
{

namespace
{

bool isDated(Domain::Section section)
{
    return std::ranges::any_of(
        Domain::fieldsOf(section), [](const Domain::Field &field) { return field.kind == Domain::FieldKind::Date; });
}

/// Names the text that is typed into, so that what is typed there in one go is one step.
QString typedInto(QLatin1StringView key, int line, int typing)
{
    return u"%1/%2/%3"_s.arg(key).arg(line).arg(typing);
}

} // namespace

void HistoryModel::setText(const EntryPlace &place, QLatin1StringView key, const QString &text)
{
    const Domain::Entry before = entry(place);
    Domain::Entry after = before;
    if (text.isEmpty())
        after.remove(key);
    else
        after.insert(key, text);
    if (Domain::textOf(before, key) == text)
        return;
    m_undo.push(new PutEntry(*this, tr("Edit “%1” of “%2”").arg(HistoryWords::field(place.section, key), nameOf(place)),
        {.place = place, .before = before, .after = after, .typed = typedInto(key, -1, m_typing)}));
}

EntryPlace HistoryModel::addEntry(Domain::Section section, const Domain::Entry &entry)
{
    endTyping();
    // What has dates begins with the newest.
    const EntryPlace place{
        .section = section, .row = isDated(section) ? 0 : static_cast<int>(m_history[section].size())};
    m_undo.push(new InsertEntry(*this, HistoryWords::add(section), place, entry));
    return place;
}

void HistoryModel::removeEntry(const EntryPlace &place)
{
    if (!place.section)
        return;
    endTyping();
    m_undo.push(new TakeEntry(*this, tr("Remove “%1”").arg(nameOf(place)), place, entry(place)));
}

void HistoryModel::moveEntry(const EntryPlace &place, int by)
{
    const int to = place.row + by;
    if (!place.section || by == 0 || !contains({.section = place.section, .row = to}))
        return;
    endTyping();
    m_undo.push(new MoveEntry(*this, tr("Move “%1”").arg(nameOf(place)), place, to));
}

void HistoryModel::setLine(const EntryPlace &place, QLatin1StringView key, int line, const QString &text)
{
    QStringList lines = Domain::listOf(entry(place), key);
    if (line < 0 || line >= lines.size() || lines[line] == text)
        return;
    lines[line] = text;
    changeLines(place, key, lines, tr("Edit a line of “%1”").arg(HistoryWords::field(place.section, key)),
        typedInto(key, line, m_typing));
}

void HistoryModel::insertLines(const EntryPlace &place, QLatin1StringView key, int line, const QStringList &texts)
{
    endTyping();
    QStringList lines = Domain::listOf(entry(place), key);
    const qsizetype at = std::clamp<qsizetype>(line, 0, lines.size());
    lines = lines.first(at) + texts + lines.sliced(at);
    changeLines(place, key, lines, HistoryWords::addLine(key));
}

void HistoryModel::removeLine(const EntryPlace &place, QLatin1StringView key, int line)
{
    QStringList lines = Domain::listOf(entry(place), key);
    if (line < 0 || line >= lines.size())
        return;
    endTyping();
    lines.removeAt(line);
    changeLines(place, key, lines, tr("Remove a line of “%1”").arg(HistoryWords::field(place.section, key)));
}

void HistoryModel::moveLine(const EntryPlace &place, QLatin1StringView key, int line, int by)
{
    QStringList lines = Domain::listOf(entry(place), key);
    const int to = line + by;
    if (line < 0 || to < 0 || std::max(line, to) >= lines.size() || by == 0)
        return;
    endTyping();
    lines.move(line, to);
    changeLines(place, key, lines, tr("Move a line of “%1”").arg(HistoryWords::field(place.section, key)));
}

void HistoryModel::changeLines(
    const EntryPlace &place, QLatin1StringView key, const QStringList &lines, const QString &name, const QString &typed)
{
    Domain::Entry after = entry(place);
    if (lines.isEmpty())
        after.remove(key);
    else
        after.insert(key, QJsonArray::fromStringList(lines));
    m_undo.push(new PutEntry(*this, name, {.place = place, .before = entry(place), .after = after, .typed = typed}));
}

void HistoryModel::replace(const Domain::History &history, const QString &name)
{
    if (history == m_history)
        return;
    endTyping();
    m_undo.push(new ReplaceHistory(*this, name, m_history, history));
}

// What the commands do.

void HistoryModel::put(const EntryPlace &place, const Domain::Entry &entry)
{
    (place.section ? m_history[*place.section][place.row] : m_history.basics) = entry;
    Q_EMIT dataChanged(indexOf(place), indexOf(place));
    tell(place);
}

void HistoryModel::insert(const EntryPlace &place, const Domain::Entry &entry)
{
    beginInsertRows(indexOf(*place.section), place.row, place.row);
    m_history[*place.section].insert(place.row, entry);
    endInsertRows();
    tell(place);
}

void HistoryModel::take(const EntryPlace &place)
{
    beginRemoveRows(indexOf(*place.section), place.row, place.row);
    m_history[*place.section].removeAt(place.row);
    endRemoveRows();
    const int last = static_cast<int>(m_history[*place.section].size()) - 1;
    tell({.section = place.section, .row = std::min(place.row, last)});
}

void HistoryModel::move(const EntryPlace &place, int to)
{
    const QModelIndex section = indexOf(*place.section);
    beginMoveRows(section, place.row, place.row, section, to > place.row ? to + 1 : to);
    m_history[*place.section].move(place.row, to);
    endMoveRows();
    tell({.section = place.section, .row = to});
}

void HistoryModel::reset(const Domain::History &history)
{
    beginResetModel();
    m_history = history;
    endResetModel();
    Q_EMIT edited();
}

void HistoryModel::tell(const EntryPlace &place)
{
    if (place.section) {
        const QModelIndex section = indexOf(*place.section);
        Q_EMIT dataChanged(section, section, {CountRole});
    }
    Q_EMIT edited();
    Q_EMIT touched(place);
}

} // namespace Models
