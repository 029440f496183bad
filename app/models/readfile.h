// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/guide/guide.h"
#include "domain/history/readhistory.h"

#include <functional>
#include <variant>

namespace Models
{

/// What a file turned out to hold.
using ReadFile = std::variant<Domain::GuidePtr, Domain::ReadHistory>;

/// Reads a file, whatever it is. Called in other threads than the window's.
using FileReader = std::function<Domain::Result<ReadFile>(const QString &file)>;

/// What there is after a history that was read came to the one that is kept. Without one it takes its place.
using HistoryMerge = std::function<Domain::History(const Domain::History &kept, const Domain::History &read)>;

} // namespace Models
