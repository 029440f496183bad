// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Domain
{

/// The candidates that somebody who wrote `word` may have meant, nearest first: those that contain it or are
/// few typing errors away (a letter more, less, wrong, or two swapped), whatever their case.
QStringList nearest(const QString &word, const QStringList &candidates, qsizetype atMost = 1);

/// " (did you mean 'x'?)" for the end of a message; empty where nothing is near.
QString didYouMean(const QString &word, const QStringList &candidates, qsizetype atMost = 1);

} // namespace Domain
