// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QObject;

namespace Widgets
{

/// Whether it waits for what is being said, or breaks into it.
enum class Urgency { WhenQuiet, Now };

/// Has a screen reader say it, without moving the focus; nothing where none listens.
void announce(QObject *from, const QString &text, Urgency urgency = Urgency::WhenQuiet);

} // namespace Widgets
