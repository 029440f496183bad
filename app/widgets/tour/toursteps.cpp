// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tour/toursteps.h"

#include "widgets/window/pageswitcher.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Widgets
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Widgets::Tour)
};

QList<TourStep> stepsToAnAnswer()
{
    const QString question = u"production-incident"_s;
    return {
        {.title = Words::tr("The questions"),
            .text = Words::tr("On the left is what will be asked: by category, by stage, or the most pressing first. "
                              "Type above them to search the questions and your own answers."),
            .page = Page::question,
            .question = question},
        {.title = Words::tr("What you have done"),
            .text
            = Words::tr("These lines of the work history answer the question best, with the reason for each. Start "
                        "an answer with one, pin it, or dismiss it."),
            .page = Page::question,
            .question = question,
            .part = u"evidencePanel"_s},
        {.title = Words::tr("The answer"),
            .text
            = Words::tr("Four parts, each with what this question wants to hear in it. What you write is saved as "
                        "you type, and what it said before can be brought back."),
            .page = Page::question,
            .question = question,
            .part = u"situation"_s}};
}

QList<TourStep> stepsToAPlan()
{
    return {{.title = Words::tr("Your work history"),
                .text = Words::tr("It comes from your CV: PDF, Word, text, JSON Resume or LinkedIn's archive. It never "
                                  "leaves this machine."),
                .page = Page::history},
        {.title = Words::tr("Coverage"),
            .text = Words::tr("Which of your stories serves which question, and which questions nothing answers yet."),
            .page = Page::coverage},
        {.title = Words::tr("Interviews"),
            .text = Words::tr("Say which stages are coming, and when. What they ask becomes pressing."),
            .page = Page::interviews}};
}

} // namespace

QList<TourStep> tourSteps()
{
    const TourStep first{.title = Words::tr("What to do next"),
        .text = Words::tr("Starwright starts here: when your next interview is, how far your answers are, and which "
                          "questions press most. Try whatever you like: this is a sample, and it goes with the tour."),
        .page = Page::start};
    const TourStep last{.title = Words::tr("The pack"),
        .text = Words::tr("Export pack, at the top, prints it all to take along. Now begin with your own history: "
                          "nothing of this sample stays."),
        .page = Page::start};
    return QList<TourStep>{first} + stepsToAnAnswer() + stepsToAPlan() + QList<TourStep>{last};
}

} // namespace Widgets
