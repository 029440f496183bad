// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer/answer.h"

#include <QPointF>

class QPainter;

namespace Widgets
{

struct Colours;

/// The ring of an answer's state around that centre: empty, half full, full. Told apart by shape, not by
/// colour alone.
void paintState(QPainter &painter, QPointF centre, Domain::AnswerState state, const Colours &colours);

} // namespace Widgets
