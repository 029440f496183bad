// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtEnvironmentVariables>
#include <QtLogging>

namespace Support
{

/// How many times longer a test takes with the instruments of the sanitized build; what goes over random input goes
/// over so many times less of it there.
#ifdef STARWRIGHT_SANITIZED
constexpr int slowdown = 10;
#else
constexpr int slowdown = 1;
#endif

/// True where `packaging/dev soak` wants all of it; the suite runs a share with the same code.
inline bool isSoak()
{
    return qEnvironmentVariableIsSet("STARWRIGHT_SOAK");
}

/// A figure of the reliability table, as `packaging/dev soak` reads it.
inline void figure(const char *what, qint64 value)
{
    qInfo("figure: %s: %lld", what, static_cast<long long>(value));
}

} // namespace Support
