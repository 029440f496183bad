// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/export/everything.h"

#include <QByteArray>

namespace Formats
{

/// All that an export holds, if the whole of it is sound. It may come from anybody: what is no export, one of a newer
/// program, and one in which anything is wrong are refused, with the place: "export.json: answers[3].ready".
Domain::Result<Domain::Everything> readExport(const QByteArray &json, const QString &name);

} // namespace Formats
