// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/history/history.h"

namespace CommandLine
{

/// What a section is called: "Work".
QString nameOf(Domain::Section section);

/// "Developer, Ledger AG (2019 – 2023)"; what stands in its first field where it has no name.
QString headingOf(Domain::Section section, const Domain::Entry &entry);

/// The whole history, to be read.
QString asText(const Domain::History &history);

} // namespace CommandLine
