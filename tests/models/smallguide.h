// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer/answer.h"
#include "domain/guide/guide.h"

/// Five questions in three categories, at two of three stages; "Late" has none.
inline Domain::GuidePtr smallGuide()
{
    using namespace Qt::StringLiterals;
    using enum Domain::QuestionSet;
    Domain::Guide guide;
    guide.id = u"small"_s;
    guide.stages = {{u"early"_s, u"Early"_s, {}}, {u"middle"_s, u"Middle"_s, {}}, {u"late"_s, u"Late"_s, {}}};
    const auto add = [&guide](const QString &id, Domain::QuestionSet set, const QString &category,
                         const QStringList &stages, const QString &title) {
        Domain::Question question;
        question.id = id;
        question.set = set;
        question.category = category;
        question.stages = stages;
        question.title = title;
        question.question = u"Tell me about: "_s + title;
        question.pointers = {u"first pointer"_s, u"second pointer"_s};
        guide.questions.append(question);
    };
    add(u"outage"_s, Primary, u"Behavioural"_s, {u"middle"_s, u"early"_s}, u"An outage at night"_s);
    add(u"cache"_s, Primary, u"Technical"_s, {u"middle"_s}, u"A cache gone stale"_s);
    add(u"conflict"_s, Practice, u"Behavioural"_s, {u"early"_s}, u"Two who disagree"_s);
    add(u"queue"_s, Practice, u"Technical"_s, {u"middle"_s}, u"A queue that grows"_s);
    add(u"deadline"_s, Extra, u"Situational"_s, {u"early"_s}, u"A deadline at risk"_s);
    return std::make_shared<const Domain::Guide>(std::move(guide));
}

inline Domain::Answer draftOf(const QString &text)
{
    Domain::Answer answer;
    answer.parts[Domain::Part::Action] = text;
    return answer;
}
