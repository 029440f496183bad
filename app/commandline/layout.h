// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace CommandLine
{

/// Rows as lines with their columns below each other. What is too long for a terminal of that width goes on
/// below the last column; width 0 wraps nothing.
QString aligned(const QList<QStringList> &rows, int width);

/// Text from a file in which nothing moves the cursor or changes the terminal: control characters but the line break
/// are spaces.
QString harmless(QString text);

/// A score with as many digits as mean something.
double rounded(double score);

} // namespace CommandLine
