// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faults/desk.h"

#include <functional>

namespace Faults
{

/// What a person would miss: all that is in the file, with versions and times.
using Content = Domain::Everything;

/// Something that a person does, of which all is there afterwards or nothing. What failed may be done again.
using Step = std::function<Domain::Result<void>(Desk &)>;

/// A session with the program: answers are written, histories and guides imported and removed, verdicts given,
/// interviews and preferences set, the file is backed up and exported, an export is merged and a backup restored.
/// The same seed makes the same, to the last byte of what is in the file.
QList<Step> session(int steps, quint32 seed);

/// How many steps there are until each kind has had its turn.
inline constexpr int kindsOfSteps = 12;

/// What is in the file before the session and after each of its steps, from a run in which nothing fails. Without a
/// dump there is no file at first.
QList<Content> contents(const QString &dump, const QList<Step> &steps);

Domain::Result<Content> contentOf(Desk &desk);

} // namespace Faults
