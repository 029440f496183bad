// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/announce.h"

#include <QAccessible>

namespace Widgets
{

void announce(QObject *from, const QString &text, Urgency urgency)
{
    if (!QAccessible::isActive() || text.isEmpty())
        return;
    QAccessibleAnnouncementEvent event(from, text);
    event.setPoliteness(urgency == Urgency::Now ? QAccessible::AnnouncementPoliteness::Assertive
                                                : QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&event);
}

} // namespace Widgets
