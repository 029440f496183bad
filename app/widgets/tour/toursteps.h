// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Widgets
{

/// Where the tour stops, and what it says there.
struct TourStep {
    QString title;
    QString text;
    QString page; ///< Of the window, by name.
    QString question = {}; ///< Where the page is the one of a question.
    QString part = {}; ///< The object name of what has to be in sight; may be empty.
};

/// In their order. The questions are some that the sample has answers to.
QList<TourStep> tourSteps();

} // namespace Widgets
