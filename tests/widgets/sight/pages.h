// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/samplehistory.h"
#include "support/windowfixture.h"

namespace Support
{

/// With a history and an interview, so that no page is empty.
inline Models::Preparation::Stored someOfEach(const Domain::GuidePtr &guide)
{
    Models::Preparation::Stored stored;
    stored.history = sampleHistory();
    Domain::Interview interview;
    interview.id = QStringLiteral("one");
    interview.guide = guide->id;
    interview.company = QStringLiteral("Example");
    interview.stages = {{guide->stages.constFirst().id, QDate(2030, 1, 15)}};
    stored.interviews = {interview};
    return stored;
}

/// The actions that show each page of the window.
inline constexpr std::array pageActions{
    "page:start", "goToAnswer", "aboutGuide", "page:coverage", "page:interviews", "showHistory"};

/// The actions that open the dialogs which do not keep the caller waiting.
inline constexpr std::array dialogActions{"findCommand", "showShortcuts", "showHelp", "priorityHelp"};

} // namespace Support
