// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/elided.h"

namespace Widgets
{

QString elided(const QString &text, const QFontMetrics &metrics, int width)
{
    constexpr QChar firstStrongIsolate(0x2068);
    // Else the full stop of "Ledger Inc." and the dots of what is cut would stand on the other side in Arabic.
    return metrics.elidedText(firstStrongIsolate + text, Qt::ElideRight, width);
}

} // namespace Widgets
