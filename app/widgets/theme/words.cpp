// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/words.h"

#include <QCoreApplication>

namespace Widgets
{

namespace
{

/// The translation context of these words.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString label(Domain::Part part)
{
    switch (part) {
    case Domain::Part::Situation:
        return Words::tr("Situation");
    case Domain::Part::Task:
        return Words::tr("Task");
    case Domain::Part::Action:
        return Words::tr("Action");
    case Domain::Part::Result:
        return Words::tr("Result");
    case Domain::Part::Notes:
        return Words::tr("Notes");
    }
    return {};
}

QString label(Domain::AnswerState state)
{
    switch (state) {
    case Domain::AnswerState::Empty:
        return Words::tr("Empty");
    case Domain::AnswerState::Draft:
        return Words::tr("Draft");
    case Domain::AnswerState::Ready:
        return Words::tr("Ready");
    }
    return {};
}

QString label(Domain::QuestionSet set)
{
    switch (set) {
    case Domain::QuestionSet::Primary:
        return Words::tr("Primary");
    case Domain::QuestionSet::Practice:
        return Words::tr("Practice");
    case Domain::QuestionSet::Extra:
        return Words::tr("Extra");
    }
    return {};
}

QString label(Domain::Level level)
{
    switch (level) {
    case Domain::Level::High:
        return Words::tr("High");
    case Domain::Level::Medium:
        return Words::tr("Medium");
    case Domain::Level::Low:
        return Words::tr("Low");
    }
    return {};
}

QString label(Domain::Term term)
{
    switch (term) {
    case Domain::Term::Set:
        return Words::tr("Set");
    case Domain::Term::Stages:
        return Words::tr("Stages");
    case Domain::Term::Soon:
        return Words::tr("Date");
    case Domain::Term::Evidence:
        return Words::tr("Evidence");
    case Domain::Term::Answer:
        return Words::tr("Answer");
    case Domain::Term::RedFlags:
        return Words::tr("Red flags");
    }
    return {};
}

QString letter(Domain::Part part)
{
    return label(part).left(1).toUpper();
}

} // namespace Widgets
