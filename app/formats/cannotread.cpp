// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/cannotread.h"

#include <QCoreApplication>

namespace Formats
{

std::unexpected<Domain::Error> cannotRead(const QString &where, const QString &why)
{
    return Domain::failure(QCoreApplication::translate("Formats", "cannot read"), where, why);
}

} // namespace Formats
