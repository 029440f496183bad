// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/historycommands.h"

namespace Models
{

PutEntry::PutEntry(HistoryModel &model, const QString &name, Change change)
    : HistoryCommand(model, name)
    , m_change(std::move(change))
{
}

bool PutEntry::mergeWith(const QUndoCommand *later)
{
    const auto *other = dynamic_cast<const PutEntry *>(later);
    if (!other || other->m_change.place != m_change.place || other->m_change.typed != m_change.typed)
        return false;
    m_change.after = other->m_change.after;
    setObsolete(m_change.after == m_change.before);
    return true;
}

InsertEntry::InsertEntry(HistoryModel &model, const QString &name, EntryPlace place, Domain::Entry entry)
    : HistoryCommand(model, name)
    , m_place(place)
    , m_entry(std::move(entry))
{
}

TakeEntry::TakeEntry(HistoryModel &model, const QString &name, EntryPlace place, Domain::Entry entry)
    : HistoryCommand(model, name)
    , m_place(place)
    , m_entry(std::move(entry))
{
}

MoveEntry::MoveEntry(HistoryModel &model, const QString &name, EntryPlace place, int to)
    : HistoryCommand(model, name)
    , m_place(place)
    , m_to(to)
{
}

ReplaceHistory::ReplaceHistory(HistoryModel &model, const QString &name, Domain::History before, Domain::History after)
    : HistoryCommand(model, name)
    , m_before(std::move(before))
    , m_after(std::move(after))
{
}

} // namespace Models
