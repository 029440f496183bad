// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/history/readhistory.h"

namespace Formats
{

/// The history that a JSON Resume 1.x (https://jsonresume.org/schema) holds. Keys that it does not define are kept
/// as they came, keys of its drafts get their present names, and a value of another kind than its key has is left
/// out alone. The error's place begins with `name`.
Domain::Result<ReadHistory> readJsonResume(const QByteArray &utf8, const QString &name);

} // namespace Formats
