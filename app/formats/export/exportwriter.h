// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/export/everything.h"

#include <QByteArray>

namespace Formats
{

/// Which program wrote an export, and when.
struct ExportOrigin {
    QString program; ///< Its version.
    QDateTime at;
};

/// An export as a JSON document in UTF-8, from which every code unit of a text comes back. The same contents make the
/// same bytes.
QByteArray toExport(const Domain::Everything &everything, const ExportOrigin &origin);

} // namespace Formats
