// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/history/section.h"

#include <QString>

namespace Models
{

/// What a history's parts are called for the person, translated.
namespace HistoryWords
{

/// "Work".
QString heading(Domain::Section section);
/// "New position": an entry that has no name yet.
QString unnamed(Domain::Section section);
/// "Add a position".
QString add(Domain::Section section);
/// "Employer"; the key itself where it has no name of its own.
QString field(std::optional<Domain::Section> section, QLatin1StringView key);
/// "Add a highlight", to a list of that key.
QString addLine(QLatin1StringView key);
/// What the person sees in an empty line: "What did you do, and what came of it?"
QString linePrompt(QLatin1StringView key);

} // namespace HistoryWords

} // namespace Models
