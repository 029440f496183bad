// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

namespace Support
{

/// While this lives, no file of this process can be made longer: writes fail midway, as on a disk that fills up.
class LittleRoom
{
    Q_DISABLE_COPY_MOVE(LittleRoom)

public:
#ifdef Q_OS_UNIX
    static constexpr const char *whyNotHere = nullptr;

    explicit LittleRoom(int bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit little{.rlim_cur = static_cast<rlim_t>(bytes), .rlim_max = m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &little);
    }
    ~LittleRoom()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int);
#else
    static constexpr const char *whyNotHere = "no way here to make a disk look full";

    explicit LittleRoom(int /*bytes*/) { }
#endif
};

} // namespace Support
