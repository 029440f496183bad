// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/invocation.h"

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace CommandLine
{

/// Everything that a device gives, as text: every byte counts, a byte order mark too. Refused where it is no
/// UTF-8, or longer than 20 MB.
Domain::Result<QString> readText(QIODevice &device);

/// What `--passphrase-file` names: a text of one line, which is not empty. Empty where the option was not given.
Expected<QString> readPassphrase(const Invocation &call);

} // namespace CommandLine
