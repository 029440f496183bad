// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/guide/guide.h"
#include "domain/history/readhistory.h"
#include "formats/filekind.h"

#include <optional>
#include <variant>

namespace Formats
{

using ImportedFile = std::variant<Domain::GuidePtr, Domain::ReadHistory>;

/// What that file holds. Its content tells what it is, unless the kind is known.
Domain::Result<ImportedFile> readImport(const QString &name, std::optional<FileKind> known = {});

} // namespace Formats
