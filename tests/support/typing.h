// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer/answer.h"
#include "domain/history/history.h"

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

/// "typist" saves three kinds of things in turn.
enum class Typed { Verdicts, Answers, History };

inline Typed kindOf(int count)
{
    return static_cast<Typed>(count % 3);
}

/// Up to that count, the last one by which that kind was saved; 0 where none was.
inline int lastOf(Typed kind, int count)
{
    while (count > 0 && kindOf(count) != kind)
        --count;
    return count;
}

/// Every entry of it holds the count.
inline Domain::History typedHistory(int count)
{
    Domain::History history;
    history.basics.insert(QStringLiteral("name"), QString::number(count));
    const Domain::Entry entry{{QStringLiteral("summary"), QString(QString::number(count) + u'\n').repeated(400)}};
    for (int copy = 0; copy <= count % 9; ++copy)
        history[Domain::Section::Work] += entry;
    return history;
}

inline int countOf(const Domain::History &history)
{
    return history.basics.value(QStringLiteral("name")).toString().toInt();
}

} // namespace Support
