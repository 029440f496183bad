// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/historymodel.h"

#include <QUndoCommand>

namespace Models
{

/// A step of a history's undo stack.
class HistoryCommand : public QUndoCommand
{
public:
    HistoryCommand(HistoryModel &model, const QString &name) : QUndoCommand(name), m_model(model) { }

protected:
    void put(const EntryPlace &place, const Domain::Entry &entry) { m_model.put(place, entry); }
    void insert(const EntryPlace &place, const Domain::Entry &entry) { m_model.insert(place, entry); }
    void take(const EntryPlace &place) { m_model.take(place); }
    void move(const EntryPlace &place, int to) { m_model.move(place, to); }
    void reset(const Domain::History &history) { m_model.reset(history); }

private:
    HistoryModel &m_model;
};

/// Another value for an entry. What is typed into one text, one key after the other, is one step.
class PutEntry : public HistoryCommand
{
public:
    struct Change {
        EntryPlace place;
        Domain::Entry before;
        Domain::Entry after;
        QString typed; ///< The text that was typed into, and when; steps that are alike here merge. Empty: no typing.
    };

    PutEntry(HistoryModel &model, const QString &name, Change change);

    void undo() override { put(m_change.place, m_change.before); }
    void redo() override { put(m_change.place, m_change.after); }
    int id() const override { return m_change.typed.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand *later) override;

private:
    Change m_change;
};

class InsertEntry : public HistoryCommand
{
public:
    InsertEntry(HistoryModel &model, const QString &name, EntryPlace place, Domain::Entry entry);

    void undo() override { take(m_place); }
    void redo() override { insert(m_place, m_entry); }

private:
    EntryPlace m_place;
    Domain::Entry m_entry;
};

class TakeEntry : public HistoryCommand
{
public:
    TakeEntry(HistoryModel &model, const QString &name, EntryPlace place, Domain::Entry entry);

    void undo() override { insert(m_place, m_entry); }
    void redo() override { take(m_place); }

private:
    EntryPlace m_place;
    Domain::Entry m_entry;
};

class MoveEntry : public HistoryCommand
{
public:
    MoveEntry(HistoryModel &model, const QString &name, EntryPlace place, int to);

    void undo() override { move({.section = m_place.section, .row = m_to}, m_place.row); }
    void redo() override { move(m_place, m_to); }

private:
    EntryPlace m_place;
    int m_to;
};

class ReplaceHistory : public HistoryCommand
{
public:
    ReplaceHistory(HistoryModel &model, const QString &name, Domain::History before, Domain::History after);

    void undo() override { reset(m_before); }
    void redo() override { reset(m_after); }

private:
    Domain::History m_before;
    Domain::History m_after;
};

} // namespace Models
