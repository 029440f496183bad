// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faults/faultysession.h"

namespace Faults
{

/// What the program asks of the system by itself, past SQLite: making, writing, syncing and naming files.
enum class Call { Create, Write, Sync, Rename, Link, MakeFolder };

/// A system that refuses the n-th call of a kind with an error: once, or that one and all that follow until repaired.
/// There is one at a time, since a program has one system.
class FailingCalls : public Trouble
{
public:
    FailingCalls(Call call, int nth, int error, bool once);
    ~FailingCalls() override;

    void begin() override { m_isOn = true; }
    void pause() override { m_isOn = false; }
    void repair() override { m_isRepaired = true; }
    bool hasStruck() const override { return m_hasStruck; }

    /// The error that the call is to end with; 0: none.
    int errorOf(Call call);

private:
    const Call m_call;
    const int m_nth;
    const int m_error;
    const bool m_once;
    int m_count = 0;
    bool m_isOn = false;
    bool m_isRepaired = false;
    bool m_hasStruck = false;
};

} // namespace Faults
