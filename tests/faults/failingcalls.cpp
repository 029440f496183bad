// SPDX-License-Identifier: GPL-3.0-or-later
// Linux only: these functions stand before those of the C library, in this program and in the libraries it loads.
#include "faults/failingcalls.h"

#include <cstdarg>
#include <cstdio>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Faults
{

namespace
{

FailingCalls *present = nullptr; // The C library's functions take no further argument.

/// True where the call is to fail, with errno set.
bool fails(Call call)
{
    const int error = present ? present->errorOf(call) : 0;
    if (error != 0)
        errno = error;
    return error != 0;
}

template <typename Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

} // namespace

FailingCalls::FailingCalls(Call call, int nth, int error, bool once)
    : m_call(call)
    , m_nth(nth)
    , m_error(error)
    , m_once(once)
{
    present = this;
}

FailingCalls::~FailingCalls()
{
    present = nullptr;
}

int FailingCalls::errorOf(Call call)
{
    if (!m_isOn || m_isRepaired || call != m_call)
        return 0;
    ++m_count;
    const bool strikes = m_once ? m_count == m_nth : m_count >= m_nth;
    m_hasStruck = m_hasStruck || strikes;
    return strikes ? m_error : 0;
}

} // namespace Faults

using Faults::Call;
using Faults::fails;
using Faults::next;

extern "C" {

int open64(const char *path, int flags, ...)
{
    using Open = int (*)(const char *, int, ...);
    static const auto real = next<Open>("open64");
    va_list more;
    va_start(more, flags);
    const bool makes = (flags & (O_CREAT | O_TMPFILE)) != 0;
    const int mode = makes ? va_arg(more, int) : 0;
    va_end(more);
    return makes && fails(Call::Create) ? -1 : real(path, flags, mode);
}

ssize_t write(int file, const void *bytes, size_t size)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t)>("write");
    const bool isFile = file > STDERR_FILENO;
    return isFile && fails(Call::Write) ? -1 : real(file, bytes, size);
}

int fsync(int /*file*/)
{
    return fails(Call::Sync) ? -1 : 0;
}

int fdatasync(int /*file*/)
{
    return fails(Call::Sync) ? -1 : 0;
}

int rename(const char *from, const char *to) noexcept
{
    static const auto real = next<int (*)(const char *, const char *)>("rename");
    return fails(Call::Rename) ? -1 : real(from, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    static const auto real = next<int (*)(int, const char *, int, const char *, unsigned)>("renameat2");
    return fails(Call::Rename) ? -1 : real(fromFolder, from, toFolder, to, flags);
}

int link(const char *from, const char *to) noexcept
{
    static const auto real = next<int (*)(const char *, const char *)>("link");
    return fails(Call::Link) ? -1 : real(from, to);
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    static const auto real = next<int (*)(int, const char *, int, const char *, int)>("linkat");
    return fails(Call::Link) ? -1 : real(fromFolder, from, toFolder, to, flags);
}

int mkdir(const char *path, mode_t mode) noexcept
{
    static const auto real = next<int (*)(const char *, mode_t)>("mkdir");
    return fails(Call::MakeFolder) ? -1 : real(path, mode);
}
}
