// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/samples.h"

#include "formats/guidereader.h"

#include <QFile>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using Domain::Part;

namespace Samples
{

Domain::Guide guide(int questions)
{
    Domain::Guide guide;
    guide.id = u"sample"_s;
    guide.role = u"Backend Developer"_s;
    guide.about = u"One paragraph about it.\n\nAnd another."_s;
    guide.stages = {{u"screen"_s, u"Screen"_s, u"A short call."_s}, {u"design"_s, u"Design"_s, u"A long talk."_s}};
    guide.formats = {{u"Live coding"_s, u"You write code."_s}};
    guide.screensFor = {u"Clear thought"_s};
    guide.redFlags = {u"Blame"_s};
    const QStringList categories{u"Behavioural"_s, u"Technical"_s, u"Situational"_s};
    for (int i = 1; i <= questions; ++i) {
        Domain::Question question;
        question.id = u"q%1"_s.arg(i);
        question.number = i;
        question.category = categories[i % 3];
        question.stages = {i % 2 ? u"screen"_s : u"design"_s};
        question.title = u"Title %1"_s.arg(i);
        question.question = u"Question %1: what broke in production, and what did you change afterwards?"_s.arg(i);
        question.why = u"Services break, and whoever runs them learns from it or does not. This shows which."_s;
        question.pointers = {u"An incident of your own"_s, u"How far it reached, in numbers"_s,
            u"First stop it, then find the cause"_s, u"What changed in the system"_s, u"No blame"_s};
        question.followUps = {u"What would have caught it earlier?"_s, u"Whom did you tell, and when?"_s};
        for (const Part part : Domain::storyParts)
            question.scaffold[part] = u"What does %1 hold here?"_s.arg(Domain::toWord(part));
        guide.questions.append(question);
    }
    return guide;
}

Domain::Guide backendDeveloper()
{
    QFile file(u"" SOURCE_ROOT "/resources/guides/backend-developer.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    const Domain::Result<Domain::Guide> guide = Formats::readGuide(file.readAll(), file.fileName());
    if (!guide)
        qFatal("%s", qPrintable(guide.error().text()));
    return *guide;
}

Domain::Answer fullAnswer()
{
    Domain::Answer answer;
    answer.parts[Part::Situation]
        = u"Ticket sales stopped for every venue on a Friday night, about **€4,000 a minute**. "
          "I was on call for the shop, and the only one awake who knew the booking service."_s;
    answer.parts[Part::Task] = u"Get sales back first; find out why second. I led the call."_s;
    answer.parts[Part::Action]
        = u"I rolled the release back within 20 minutes. Then I read the lock waits and saw that the index build held "
          "the table:\n\n```sql\nSELECT pid, wait_event, query FROM pg_stat_activity\n WHERE wait_event_type = "
          "'Lock';\n```\n\nAfter that I did three things:\n\n- cancelled the build and let the queue drain\n- wrote "
          "down what we knew, *with times*, for those who joined late\n- built the index again with `CONCURRENTLY`, at "
          "four in the morning\n\n"_s
        + u"The hard part was to leave the cause alone while money was being lost, and I said so on the call. "_s
              .repeated(4);
    answer.parts[Part::Result] = u"Sales were back after 23 minutes. Since then a migration that takes a lock for more "
                                 "than two seconds fails in review, and it has stopped us four times."_s;
    answer.parts[Part::Notes] = u"Ask back: who is on call here, and for how long at a time?"_s;
    answer.covered = {0, 1};
    return answer;
}

Domain::Answers fullAnswers(const Domain::Guide &guide)
{
    Domain::Answers answers;
    for (const Domain::Question &question : guide.questions)
        answers.insert(question.id, fullAnswer());
    return answers;
}

Pack::Options options()
{
    Pack::Options options;
    options.company = u"Acme"_s;
    options.interviewDate = QDate(2027, 1, 15);
    options.printedAt = QDateTime(QDate(2027, 1, 6), QTime(9, 30), QTimeZone::UTC);
    return options;
}

} // namespace Samples
