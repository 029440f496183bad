// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtEnvironmentVariables>
#include <QtLogging>

namespace Support
{

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
