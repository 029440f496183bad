// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace Support
{

/// Makes the rights of files count for a test that root runs, which may otherwise read and write everything:
/// while this lives, the process acts as the user "nobody".
class OrdinaryUser
{
    Q_DISABLE_COPY_MOVE(OrdinaryUser)

public:
#ifdef Q_OS_UNIX
    OrdinaryUser() : m_changed(geteuid() == 0 && seteuid(nobody) == 0) { }
    ~OrdinaryUser()
    {
        if (m_changed && seteuid(0) != 0)
            qFatal("cannot become root again");
    }
    /// False where rights do not count even so.
    static bool isOrdinary() { return geteuid() != 0; }

private:
    static constexpr uid_t nobody = 65534;
    bool m_changed;
#else
    OrdinaryUser() = default;
    static bool isOrdinary() { return true; }
#endif
};

} // namespace Support
