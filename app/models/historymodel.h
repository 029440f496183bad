// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/history/history.h"

#include <QAbstractItemModel>
#include <QUndoStack>

namespace Models
{

/// Where something of a history stands: an entry of a section, or the basics.
struct EntryPlace {
    std::optional<Domain::Section> section; ///< Nothing: the basics.
    int row = 0;
    friend bool operator==(const EntryPlace &, const EntryPlace &) = default;
};

/// A work history that is being edited, as a tree: the basics and the sections, and the sections' entries below
/// them. Every edit is one step of the undo stack, with a name that says what it undoes.
class HistoryModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        PeriodRole = Qt::UserRole, ///< "2019 – 2023".
        CountRole ///< Of a section: its entries.
    };

    explicit HistoryModel(QObject *parent = nullptr);
    ~HistoryModel() override;

    /// Another history, of which nothing has been undone yet.
    void open(const Domain::History &history);
    /// As it stands, with what is still blank.
    const Domain::History &history() const { return m_history; }
    QUndoStack *undoStack() { return &m_undo; }
    const QUndoStack *undoStack() const { return &m_undo; }

    QModelIndex indexOf(const EntryPlace &place) const;
    QModelIndex indexOf(Domain::Section section) const;
    /// Nothing for a section, which is no entry.
    std::optional<EntryPlace> placeOf(const QModelIndex &index) const;
    static std::optional<Domain::Section> sectionOf(const QModelIndex &index);
    bool contains(const EntryPlace &place) const;
    const Domain::Entry &entry(const EntryPlace &place) const;
    /// "Senior Developer, Ledger AG", "New position", "About you".
    QString nameOf(const EntryPlace &place) const;

    // Edits.
    void setText(const EntryPlace &place, QLatin1StringView key, const QString &text);
    /// What is typed from now on is a step of its own.
    void endTyping() { ++m_typing; }
    EntryPlace addEntry(Domain::Section section, const Domain::Entry &entry = {});
    void removeEntry(const EntryPlace &place);
    /// By that many rows; nothing where there is no such row.
    void moveEntry(const EntryPlace &place, int by);
    void setLine(const EntryPlace &place, QLatin1StringView key, int line, const QString &text);
    void insertLines(const EntryPlace &place, QLatin1StringView key, int line, const QStringList &texts);
    void removeLine(const EntryPlace &place, QLatin1StringView key, int line);
    void moveLine(const EntryPlace &place, QLatin1StringView key, int line, int by);
    /// Takes the place of the whole history, as one step of that name.
    void replace(const Domain::History &history, const QString &name);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// By an edit, its undoing or its redoing; not by open().
    void edited();
    /// The last edit was there: where to look after an undo.
    void touched(const Models::EntryPlace &place);

private:
    friend class HistoryCommand;
    void put(const EntryPlace &place, const Domain::Entry &entry);
    void insert(const EntryPlace &place, const Domain::Entry &entry);
    void take(const EntryPlace &place);
    void move(const EntryPlace &place, int to);
    void reset(const Domain::History &history);
    void tell(const EntryPlace &place);
    void changeLines(const EntryPlace &place, QLatin1StringView key, const QStringList &lines, const QString &name,
        const QString &typed = {});

    Domain::History m_history;
    QUndoStack m_undo;
    int m_typing = 0; ///< Typing of the same number in the same field is one step.
};

} // namespace Models
