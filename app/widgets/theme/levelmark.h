// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/priority/priority.h"

#include <QPointF>

class QPainter;

namespace Widgets
{

struct Colours;

/// The mark of a priority around that centre: a full triangle for high, an outlined one for medium, none for low.
/// Told apart by shape, not by colour alone.
void paintLevel(QPainter &painter, QPointF centre, Domain::Level level, const Colours &colours);

} // namespace Widgets
