// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QStringList>
#include <optional>

namespace Models
{

/// The keys of one command.
struct Shortcut {
    QString id;
    QString text;
    QString menu;
    QList<QKeySequence> standard;
    QList<QKeySequence> keys;
    bool isChanged() const { return keys != standard; }
    friend bool operator==(const Shortcut &, const Shortcut &) = default;
};

/// Why keys cannot be a shortcut.
enum class Refusal {
    TypesText, ///< A text field needs the key itself.
    EditsText, ///< Copying, pasting and their like work by it in every text field.
};
std::optional<Refusal> refusal(const QKeySequence &keys);

/// The keys of all commands: no two of them ever have the same once one was changed.
class Shortcuts
{
public:
    Shortcuts() = default;
    explicit Shortcuts(const QList<Shortcut> &all) : m_all(all) { }

    const QList<Shortcut> &all() const { return m_all; }
    /// nullptr where there is no such command.
    const Shortcut *find(const QString &id) const;
    /// Another command that has the keys, or longer ones that begin with them; nullptr where none does.
    const Shortcut *holder(const QKeySequence &keys, const QString &besides) const;
    /// Whoever has the keys loses them. Empty keys leave the command without any.
    void assign(const QString &id, const QKeySequence &keys);
    void reset(const QString &id);
    void resetAll();
    bool isChanged() const;

    /// What differs from the standard, and back, as settings keep it: "exportPack=Ctrl+Shift+E". What is not known
    /// any more is left out.
    QStringList changes() const;
    void setChanges(const QStringList &changes);

private:
    void give(const QString &id, const QList<QKeySequence> &keys);

    QList<Shortcut> m_all;
};

} // namespace Models
