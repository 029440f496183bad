// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/options.h"

#include <QHash>

/// The choices for the last pack, as the data file remembers them, and back.
QHash<QString, QString> preferencesFrom(const Pack::Options &options);
Pack::Options packOptionsFrom(const QHash<QString, QString> &preferences);
