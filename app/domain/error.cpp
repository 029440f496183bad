// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"

namespace Domain
{

QString Error::text() const
{
    const QString head = where.isEmpty() ? what : what + u' ' + where;
    return why.isEmpty() ? head : head + u": " + why;
}

} // namespace Domain
