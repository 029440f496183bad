// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer/answer.h"

namespace Support
{

/// The answers that "typist" writes together, each time both of them.
inline const Domain::AnswerKey firstTyped{QStringLiteral("guide"), QStringLiteral("first")};
inline const Domain::AnswerKey secondTyped{QStringLiteral("guide"), QStringLiteral("second")};

/// What it writes the given time: every part holds the count, over one to a dozen pages of the file.
inline Domain::Answer typedAnswer(int count)
{
    constexpr int lengths = 97;
    constexpr int linesPerStep = 17;
    const QString line = QString::number(count) + u'\n';
    Domain::Answer answer;
    for (const Domain::Part part : Domain::allParts)
        answer.parts[part] = line.repeated(1 + (count * linesPerStep) % lengths * linesPerStep);
    answer.ready = count % 2 == 0;
    answer.covered = {count};
    return answer;
}

/// Which time it was; 0 for an answer that was never written.
inline int countOf(const Domain::Answer &answer)
{
    return answer.covered.values().value(0);
}

} // namespace Support
