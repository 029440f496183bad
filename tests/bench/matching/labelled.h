// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/history/history.h"

#include <QHash>

namespace Bench
{

/// A history, and by question and line how well the line answers: 1 to 3; what is not in it is 0.
struct Labelled {
    QString name;
    Domain::History history;
    QHash<QString, QHash<QString, int>> grades;
};

/// All of a folder, in the order of their names.
QList<Labelled> readLabelled(const QString &folder);

} // namespace Bench
