// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shortcuts.h"

#include <algorithm>

namespace Models
{

namespace
{

bool clash(const QKeySequence &one, const QKeySequence &other)
{
    return !one.isEmpty() && !other.isEmpty()
        && (one.matches(other) != QKeySequence::NoMatch || other.matches(one) != QKeySequence::NoMatch);
}

constexpr std::array editing{QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste, QKeySequence::SelectAll,
    QKeySequence::MoveToNextWord, QKeySequence::MoveToPreviousWord, QKeySequence::SelectNextWord,
    QKeySequence::SelectPreviousWord, QKeySequence::MoveToStartOfDocument, QKeySequence::MoveToEndOfDocument,
    QKeySequence::DeleteStartOfWord, QKeySequence::DeleteEndOfWord};

bool isFunctionKey(int key)
{
    return key >= Qt::Key_F1 && key <= Qt::Key_F35;
}

} // namespace

std::optional<Refusal> refusal(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return {};
    const QKeyCombination first = keys[0];
    const bool modified = first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (!modified && !isFunctionKey(first.key()))
        return Refusal::TypesText;
    const auto isOurs = [&](QKeySequence::StandardKey key) { return QKeySequence::keyBindings(key).contains(keys); };
    return std::ranges::any_of(editing, isOurs) ? std::optional(Refusal::EditsText) : std::nullopt;
}

const Shortcut *Shortcuts::find(const QString &id) const
{
    const auto found = std::ranges::find(m_all, id, &Shortcut::id);
    return found == m_all.cend() ? nullptr : &*found;
}

const Shortcut *Shortcuts::holder(const QKeySequence &keys, const QString &besides) const
{
    const auto found = std::ranges::find_if(m_all, [&](const Shortcut &shortcut) {
        return shortcut.id != besides
            && std::ranges::any_of(shortcut.keys, [&](const QKeySequence &its) { return clash(its, keys); });
    });
    return found == m_all.cend() ? nullptr : &*found;
}

void Shortcuts::assign(const QString &id, const QKeySequence &keys)
{
    give(id, keys.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{keys});
}

void Shortcuts::reset(const QString &id)
{
    if (const Shortcut *shortcut = find(id))
        give(id, QList<QKeySequence>(shortcut->standard));
}

void Shortcuts::resetAll()
{
    for (Shortcut &shortcut : m_all)
        shortcut.keys = shortcut.standard;
}

bool Shortcuts::isChanged() const
{
    return std::ranges::any_of(m_all, &Shortcut::isChanged);
}

void Shortcuts::give(const QString &id, const QList<QKeySequence> &keys)
{
    for (Shortcut &shortcut : m_all) {
        if (shortcut.id == id) {
            shortcut.keys = keys;
            continue;
        }
        shortcut.keys.removeIf([&](const QKeySequence &its) {
            return std::ranges::any_of(keys, [&](const QKeySequence &taken) { return clash(its, taken); });
        });
    }
}

QStringList Shortcuts::changes() const
{
    QStringList changes;
    for (const Shortcut &shortcut : m_all) {
        if (shortcut.isChanged())
            changes << shortcut.id + u'=' + QKeySequence::listToString(shortcut.keys, QKeySequence::PortableText);
    }
    return changes;
}

void Shortcuts::setChanges(const QStringList &changes)
{
    resetAll();
    for (const QString &change : changes) {
        const auto shortcut = std::ranges::find(m_all, change.section(u'=', 0, 0), &Shortcut::id);
        if (shortcut == m_all.end())
            continue;
        shortcut->keys = QKeySequence::listFromString(change.section(u'=', 1), QKeySequence::PortableText);
        shortcut->keys.removeIf([](const QKeySequence &keys) { return keys.isEmpty(); });
    }
}

} // namespace Models
