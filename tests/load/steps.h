// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace Load
{

/// What something was, step by step, as undoing and redoing go through it.
template <typename State>
class Steps
{
public:
    explicit Steps(const State &first = {}) : m_states{first} { }

    const State &now() const { return m_states[m_at]; }
    void push(const State &next)
    {
        m_states.resize(m_at + 1);
        m_states.append(next);
        ++m_at;
    }
    void undo() { m_at = qMax(m_at - 1, 0); }
    void redo() { m_at = qMin(m_at + 1, m_states.size() - 1); }

private:
    QList<State> m_states;
    qsizetype m_at = 0;
};

} // namespace Load
