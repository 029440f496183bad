// SPDX-License-Identifier: GPL-3.0-or-later
#include "privacy/internet.h"

#include <QByteArray>
#include <QtEnvironmentVariables>

// Windows and macOS have no such filter for a program that is not sold through their stores.
#ifdef Q_OS_LINUX
#include <cerrno>
#include <memory>
#include <seccomp.h>
#include <sys/socket.h>
#endif

namespace Privacy
{

#ifdef Q_OS_LINUX

namespace
{

using Filter = std::unique_ptr<void, void (*)(scmp_filter_ctx)>;

bool refuse(const Filter &filter, int call, int error)
{
    return seccomp_rule_add(filter.get(), SCMP_ACT_ERRNO(static_cast<unsigned>(error)), call, 0) == 0;
}

bool refuseSocket(const Filter &filter, scmp_compare compare, int family)
{
    const scmp_arg_cmp first{.arg = 0, .op = compare, .datum_a = static_cast<scmp_datum_t>(family), .datum_b = 0};
    return seccomp_rule_add_array(filter.get(), SCMP_ACT_ERRNO(EACCES), SCMP_SYS(socket), 1, &first) == 0;
}

// Screen, desktop and print server are spoken to through local sockets; what the kernel tells of devices and of
// the state of the network comes through netlink, which leads nowhere else.
bool refuseForeignSockets(const Filter &filter)
{
    bool done = refuseSocket(filter, SCMP_CMP_GT, AF_NETLINK);
    for (int family = 0; family < AF_NETLINK; ++family)
        done = (family == AF_UNIX || refuseSocket(filter, SCMP_CMP_EQ, family)) && done;
    return done;
}

} // namespace

bool refuseInternet()
{
    const Filter filter(seccomp_init(SCMP_ACT_ALLOW), seccomp_release);
    return filter
        && seccomp_attr_set(filter.get(), SCMP_FLTATR_CTL_TSYNC, 1) == 0 // The threads that there are already, too.
        && refuseForeignSockets(filter)
        && refuse(filter, SCMP_SYS(io_uring_setup), ENOSYS) // It would make sockets past the filter.
        && seccomp_load(filter.get()) == 0;
}

#else

bool refuseInternet()
{
    return false;
}

#endif

bool isShownElsewhere()
{
    // As in "host:0" or "localhost:10.0"; ":0", "unix:0" and "/a/path:0" are local.
    const QByteArray display = qgetenv("DISPLAY");
    const QByteArray host = display.first(qMax(display.lastIndexOf(':'), 0));
    const bool remote = !host.isEmpty() && host != "unix" && !host.startsWith('/');
    return remote && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

} // namespace Privacy
