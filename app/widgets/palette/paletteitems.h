// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/guide/guide.h"
#include "models/palettemodel.h"
#include "widgets/window/menuactions.h"

namespace Widgets
{

/// What a palette offers: the actions that can be done now, then the guide's questions.
QList<Models::PaletteItem> paletteItems(const QList<MenuAction> &actions, const Domain::Guide &guide);

/// The question that a palette's key stands for; empty where it stands for an action.
QString questionOf(const QString &key);
/// The object name of the action that a palette's key stands for; empty where it stands for a question.
QString actionOf(const QString &key);

} // namespace Widgets
