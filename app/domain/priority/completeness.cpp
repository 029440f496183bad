// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/priority/completeness.h"

#include <QCoreApplication>
#include <algorithm>

namespace Domain
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Priority)
};

// A draft that lacks nothing still wants to be said aloud and marked as ready; one that lacks all is not empty.
constexpr double completeDraft = 0.25;
constexpr double barestDraft = 0.85;

/// What a draft may lack, each with its share of the whole.
struct Shares {
    double parts = 0;
    double figure = 0;
    double pointers = 0;
};

constexpr Shares storyShares{.parts = 0.6, .figure = 0.15, .pointers = 0.25};
constexpr Shares outlineShares{.parts = 0, .figure = 0, .pointers = 1};

struct Lacks {
    QList<Part> parts;
    bool figure = false;
    qsizetype pointers = 0; ///< Not covered.
};

Lacks lacksOf(const Question &question, const AnswerSummary &answer)
{
    Lacks lacks{.parts = answer.missing, .figure = !answer.hasResultFigure};
    for (int pointer = 0; pointer < question.pointers.size(); ++pointer)
        lacks.pointers += answer.covered.contains(pointer) ? 0 : 1;
    return lacks;
}

/// From 0, nothing is missing, to 1.
double missingShare(const Question &question, const Lacks &lacks)
{
    Shares shares = isStory(question) ? storyShares : outlineShares;
    if (question.pointers.isEmpty())
        shares.pointers = 0;
    const double all = shares.parts + shares.figure + shares.pointers;
    if (all <= 0)
        return 0;
    const double parts = static_cast<double>(lacks.parts.size()) / storyParts.size();
    const double pointers
        = static_cast<double>(lacks.pointers) / static_cast<double>(std::max<qsizetype>(question.pointers.size(), 1));
    return (shares.parts * parts + shares.figure * (lacks.figure ? 1 : 0) + shares.pointers * pointers) / all;
}

QString nameOf(Part part)
{
    switch (part) {
    case Part::Situation:
        return Words::tr("Situation");
    case Part::Task:
        return Words::tr("Task");
    case Part::Action:
        return Words::tr("Action");
    case Part::Result:
        return Words::tr("Result");
    case Part::Notes:
        return Words::tr("Notes");
    }
    return {};
}

/// "Situation, Task and Result"
QString listed(const QList<Part> &parts)
{
    QStringList names;
    for (const Part part : parts)
        names.append(nameOf(part));
    const QString last = names.takeLast();
    return names.isEmpty() ? last : Words::tr("%1 and %2").arg(names.join(Words::tr(", ")), last);
}

QString reasonOf(const Question &question, const Lacks &lacks)
{
    if (isStory(question) && !lacks.parts.isEmpty())
        return Words::tr("draft without %1").arg(listed(lacks.parts));
    if (isStory(question) && lacks.figure)
        return Words::tr("Result has no number yet");
    if (lacks.pointers > 0)
        return Words::tr("draft, %L1 of %Ln pointer(s) covered", nullptr, static_cast<int>(question.pointers.size()))
            .arg(question.pointers.size() - lacks.pointers);
    return Words::tr("draft, not marked as ready");
}

} // namespace

bool isStory(const Question &question)
{
    return question.outline.isEmpty();
}

TermValue answerTerm(const Question &question, const AnswerSummary &answer)
{
    switch (answer.state) {
    case AnswerState::Empty:
        return {.term = Term::Answer, .value = 1, .reason = Words::tr("no answer yet")};
    case AnswerState::Ready:
        return {.term = Term::Answer, .value = 0, .reason = Words::tr("ready")};
    case AnswerState::Draft:
        break;
    }
    const Lacks lacks = lacksOf(question, answer);
    return {.term = Term::Answer,
        .value = completeDraft + (barestDraft - completeDraft) * missingShare(question, lacks),
        .reason = reasonOf(question, lacks)};
}

} // namespace Domain
