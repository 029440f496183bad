// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/window/menuactions.h"

#include <QHash>

namespace Widgets
{

/// What the words in braces of the help's pages stand for: each command, as a link with its menu and its keys, and
/// how priorities are made.
QHash<QString, QString> helpWords(const QList<MenuAction> &actions);

} // namespace Widgets
