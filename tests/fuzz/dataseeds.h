// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

namespace Fuzz
{

/// Small exports of what somebody may have.
QByteArrayList exports();

/// Small data files: of each version, empty and with something of everything, sealed and not. Most have no seal, since
/// one that is in date refuses whatever a fuzzer changes.
QByteArrayList dataFiles();

} // namespace Fuzz
