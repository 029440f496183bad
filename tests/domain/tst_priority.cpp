// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/priority/priority.h"

#include "domain/answer/prompts.h"
#include "formats/builtinguides.h"
#include "support/guidegenerator.h"

#include <QTest>

using namespace Domain;
using namespace Qt::StringLiterals;

namespace
{

const QDate today(2026, 11, 24);

/// All that priorities rest on, to be changed one at a time.
struct Given {
    Guide guide;
    Answers answers;
    EvidenceByQuestion evidence;
    bool hasHistory = false;
    QList<Interview> interviews;
    QHash<QString, Level> byHand;
    Weights weights;

    Priorities all() const
    {
        return prioritise({.guide = guide,
            .answers = summariesOf(answers),
            .evidence = evidence,
            .hasHistory = hasHistory,
            .interviews = interviews,
            .byHand = byHand,
            .weights = weights,
            .today = today});
    }
    Priority first() const { return all().value(guide.questions.first().id); }
    TermValue term(Term term) const { return first().terms.value(static_cast<qsizetype>(term)); }
};

Question question(const QString &id, QuestionSet set = QuestionSet::Primary)
{
    Question question;
    question.id = id;
    question.set = set;
    question.stages = {u"screen"_s, u"final"_s};
    question.pointers = {u"one"_s, u"two"_s};
    return question;
}

Given oneQuestion(QuestionSet set = QuestionSet::Primary)
{
    Given given;
    given.guide.id = u"guide"_s;
    given.guide.redFlags = {u"Past work told in generalities, with no outcome that was recognisably yours"_s};
    given.guide.questions = {question(u"q"_s, set)};
    return given;
}

Given builtIn()
{
    Given given;
    given.guide = *Formats::builtInGuides()->first();
    return given;
}

Interview coming(const QList<PlannedStage> &stages, const QString &guide = u"guide"_s)
{
    Interview interview;
    interview.guide = guide;
    interview.stages = stages;
    return interview;
}

PlannedStage stage(const QString &id, int inDays)
{
    return {.stage = id, .date = today.addDays(inDays)};
}

Evidence line(double score, bool pinned = false)
{
    return {.line = {}, .score = score, .because = {}, .pinned = pinned};
}

Answer wholeStory()
{
    Answer answer;
    answer.parts[Part::Situation] = u"Ticket sales fell over."_s;
    answer.parts[Part::Task] = u"I was on call."_s;
    answer.parts[Part::Action] = u"I rolled back, then I looked for the cause."_s;
    answer.parts[Part::Result] = u"Back in 20 minutes, and a new alert."_s;
    answer.covered = {0, 1};
    return answer;
}

Level levelOf(const Priorities &priorities, const Question &question)
{
    return priorities.value(question.id).level;
}

} // namespace

/// How pressing a question is, why, and that each thing moves it the right way.
class TestPriority : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsGoThereAndBack()
    {
        for (const Level level : levels)
            QCOMPARE(levelFromWord(toWord(level)), level);
        QVERIFY(!levelFromWord(u"High"));
        QStringList words;
        for (const Term term : priorityTerms)
            words.append(toWord(term));
        QCOMPARE(words, (QStringList{u"set"_s, u"stages"_s, u"soon"_s, u"evidence"_s, u"answer"_s, u"redFlags"_s}));
    }

    void scoreIsTheWeightedMean()
    {
        Given given = oneQuestion(QuestionSet::Practice);
        given.weights = {};
        for (const Term term : priorityTerms)
            given.weights[term] = 0;
        QCOMPARE(given.first().score, 0.0);
        given.weights[Term::Set] = 3;
        QCOMPARE(given.first().score, 0.5);
        given.weights[Term::Answer] = 1;
        QCOMPARE(given.first().score, (3 * 0.5 + 1) / 4);
        QCOMPARE(given.first().terms.size(), qsizetype(priorityTerms.size()));
        for (const Term term : priorityTerms)
            QCOMPARE(given.term(term).term, term);
    }

    void setCounts()
    {
        QCOMPARE(oneQuestion(QuestionSet::Primary).term(Term::Set).value, 1.0);
        QCOMPARE(oneQuestion(QuestionSet::Practice).term(Term::Set).value, 0.5);
        QCOMPARE(oneQuestion(QuestionSet::Extra).term(Term::Set).value, 0.3);
        QCOMPARE(oneQuestion().term(Term::Set).reason, u"primary question"_s);
    }

    void shareOfTheComingStages()
    {
        Given given = oneQuestion();
        QCOMPARE(given.term(Term::Stages), (TermValue{Term::Stages, 0.5, {}}));
        given.interviews = {coming({stage(u"screen"_s, 9), stage(u"design"_s, 20), {u"final"_s, {}}}),
            coming({stage(u"screen"_s, 1)}, u"other"_s)};
        QCOMPARE(given.term(Term::Stages),
            (TermValue{Term::Stages, 2.0 / 3, u"asked in 2 of your 3 coming stage(s), next on 3 December"_s}));
        given.interviews.first().stages.first().date = today.addDays(-1); // over
        QCOMPARE(given.term(Term::Stages), (TermValue{Term::Stages, 0.5, u"asked in 1 of your 2 coming stage(s)"_s}));
        given.interviews = {coming({stage(u"design"_s, 3)})};
        QCOMPARE(given.term(Term::Stages), (TermValue{Term::Stages, 0, u"asked in none of your coming stages"_s}));
        given.interviews = {coming({stage(u"final"_s, 60)})};
        QCOMPARE(given.term(Term::Stages).reason, u"asked in your coming stage, next on 23 January 2027"_s);
    }

    void dayOfTheNextStage_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("reason");
        QTest::newRow("over") << -1 << 0.0 << QString();
        QTest::newRow("today") << 0 << 1.0 << u"asked today"_s;
        QTest::newRow("the day after tomorrow") << 2 << 1.0 << u"asked in 2 day(s)"_s;
        QTest::newRow("in the middle") << 16 << 0.5 << u"asked in 16 day(s)"_s;
        QTest::newRow("far") << 30 << 0.0 << QString();
        QTest::newRow("farther") << 3'000'000 << 0.0 << QString();
    }

    void dayOfTheNextStage()
    {
        QFETCH(const int, days);
        Given given = oneQuestion();
        given.interviews = {coming({stage(u"design"_s, 0), {u"screen"_s, {}}, stage(u"final"_s, days)})};
        QTEST(given.term(Term::Soon).value, "value");
        QTEST(given.term(Term::Soon).reason, "reason");
    }

    void nearerDatesNeverLower()
    {
        double last = 0;
        for (int days = 45; days >= 0; --days) {
            Given given = oneQuestion();
            given.interviews = {coming({stage(u"screen"_s, days), stage(u"design"_s, 5)})};
            const double score = given.first().score;
            QVERIFY(score >= last);
            last = score;
        }
        QVERIFY(last > 0.8);
    }

    void strengthOfEvidence()
    {
        Given given = oneQuestion();
        QCOMPARE(given.term(Term::Evidence), (TermValue{Term::Evidence, 0.5, {}}));
        given.hasHistory = true;
        QCOMPARE(given.term(Term::Evidence), (TermValue{Term::Evidence, 1, u"nothing in your history matches"_s}));
        given.evidence[u"q"_s] = {line(0.15)};
        QCOMPARE(
            given.term(Term::Evidence), (TermValue{Term::Evidence, 0.75, u"only 1 weak line(s) in your history"_s}));
        given.evidence[u"q"_s] = {line(0.9), line(0.6), line(0.2)};
        QCOMPARE(given.term(Term::Evidence), (TermValue{Term::Evidence, 0, u"2 strong line(s) in your history"_s}));
        given.evidence[u"q"_s] = {line(0, true)};
        QCOMPARE(given.term(Term::Evidence), (TermValue{Term::Evidence, 0, u"1 line(s) pinned by you"_s}));
    }

    void moreEvidenceNeverRaises()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 200; ++round) {
            Given given = oneQuestion();
            given.hasHistory = true;
            double last = given.first().score;
            for (int lines = 0; lines < 6; ++lines) {
                given.evidence[u"q"_s].append(line(random.generateDouble(), random.bounded(6) == 0));
                const double score = given.first().score;
                QVERIFY(score <= last);
                last = score;
            }
        }
    }

    void stateOfTheAnswer()
    {
        Given given = oneQuestion();
        QCOMPARE(given.term(Term::Answer), (TermValue{Term::Answer, 1, u"no answer yet"_s}));
        given.answers[u"q"_s].parts[Part::Task] = promptLine(u"What was yours?"_s);
        QCOMPARE(given.term(Term::Answer), (TermValue{Term::Answer, 1, u"no answer yet"_s}));
        given.answers[u"q"_s] = wholeStory();
        QCOMPARE(given.term(Term::Answer), (TermValue{Term::Answer, 0.25, u"draft, not marked as ready"_s}));
        given.answers[u"q"_s].covered = {0};
        QCOMPARE(given.term(Term::Answer).reason, u"draft, 1 of 2 pointer(s) covered"_s);
        given.answers[u"q"_s].parts[Part::Result] = u"Much better.\n[?] 20 minutes of what?"_s;
        QCOMPARE(given.term(Term::Answer).reason, u"Result has no number yet"_s);
        given.answers[u"q"_s].parts[Part::Result].clear();
        QCOMPARE(given.term(Term::Answer).reason, u"draft without Result"_s);
        given.answers[u"q"_s].parts[Part::Task] = u" \n"_s;
        QCOMPARE(given.term(Term::Answer).reason, u"draft without Task and Result"_s);
        given.answers[u"q"_s].parts[Part::Situation].clear();
        QCOMPARE(given.term(Term::Answer).reason, u"draft without Situation, Task and Result"_s);
        given.answers[u"q"_s] = wholeStory();
        given.answers[u"q"_s].ready = true;
        QCOMPARE(given.term(Term::Answer), (TermValue{Term::Answer, 0, u"ready"_s}));
    }

    void answerThatIsNoStory()
    {
        Given given = oneQuestion();
        given.guide.questions.first().outline = {u"Settle the requirements"_s};
        given.answers[u"q"_s].parts[Part::Notes] = u"An index is a copy."_s;
        QCOMPARE(given.term(Term::Answer).reason, u"draft, 0 of 2 pointer(s) covered"_s);
        given.answers[u"q"_s].covered = {0, 1};
        QCOMPARE(given.term(Term::Answer), (TermValue{Term::Answer, 0.25, u"draft, not marked as ready"_s}));
        given.guide.questions.first().pointers.clear();
        QCOMPARE(given.term(Term::Answer).value, 0.25);
    }

    void writingMoreNeverRaises()
    {
        Given given = oneQuestion();
        double last = given.first().score;
        const Answer whole = wholeStory();
        for (const Part part : {Part::Action, Part::Result, Part::Situation, Part::Task}) {
            given.answers[u"q"_s].parts[part] = whole.parts[part];
            QVERIFY(given.first().score < last);
            last = given.first().score;
        }
        for (int pointer = 0; pointer < 2; ++pointer) {
            given.answers[u"q"_s].covered.insert(pointer);
            QVERIFY(given.first().score < last);
            last = given.first().score;
        }
        given.answers[u"q"_s].ready = true;
        QVERIFY(given.first().score < last);
    }

    void redFlagsThatCountingTells()
    {
        Given given = oneQuestion();
        QCOMPARE(given.term(Term::RedFlags), (TermValue{Term::RedFlags, 0, {}}));
        given.answers[u"q"_s] = wholeStory();
        QCOMPARE(given.term(Term::RedFlags), (TermValue{Term::RedFlags, 0, {}}));
        given.answers[u"q"_s].parts[Part::Result] = u"It was much better."_s;
        QCOMPARE(given.term(Term::RedFlags),
            (TermValue{Term::RedFlags, 0.5, u"red flag: told in generalities, without any figure"_s}));
        given.answers[u"q"_s].parts[Part::Action] = u"We met, we planned, we fixed our code. I helped."_s;
        QCOMPARE(given.term(Term::RedFlags),
            (TermValue{Term::RedFlags, 1,
                u"red flag: told in generalities, without any figure; red flag: the Action says “we” 4 times and “I” 1 times"_s}));
        given.guide.redFlags = {u"Waving away tests as a waste of time"_s};
        QCOMPARE(given.term(Term::RedFlags).value, 0.0);
    }

    void builtInGuideWithNothingWritten()
    {
        Given given = builtIn();
        for (const bool hasHistory : {false, true}) {
            given.hasHistory = hasHistory;
            const Priorities priorities = given.all();
            for (const Question &each : given.guide.questions) {
                if (each.set == QuestionSet::Primary)
                    QVERIFY(levelOf(priorities, each) != Level::Low);
                if (each.set == QuestionSet::Extra)
                    QCOMPARE(levelOf(priorities, each), Level::Low);
            }
        }
    }

    void stageThatIsNearMakesItsQuestionsHigh()
    {
        Given given = builtIn();
        given.interviews = {coming({stage(u"live-coding"_s, 3)}, given.guide.id)};
        const Priorities priorities = given.all();
        for (const Question &each : given.guide.questions)
            QCOMPARE(levelOf(priorities, each) == Level::High, each.stages.contains(u"live-coding"_s));
    }

    void readyWithEvidenceIsLowEvenOnTheEve()
    {
        Given given = builtIn();
        given.hasHistory = true;
        for (const Question &each : given.guide.questions) {
            given.answers[each.id] = wholeStory();
            given.answers[each.id].ready = true;
            given.evidence[each.id] = {line(0.8)};
        }
        QList<PlannedStage> stages;
        for (const Stage &each : given.guide.stages)
            stages.append(stage(each.id, 1));
        given.interviews = {coming(stages, given.guide.id)};
        const Priorities priorities = given.all();
        for (const Question &each : given.guide.questions)
            QCOMPARE(levelOf(priorities, each), Level::Low);
        QCOMPARE(priorities.value(given.guide.questions.first().id).reasons().first(), u"ready"_s);
    }

    void byHandStandsAboveTheScore()
    {
        Given given = oneQuestion();
        const Priority formula = given.first();
        QVERIFY(!formula.byHand);
        given.byHand = {{u"q"_s, Level::Low}, {u"gone"_s, Level::High}};
        const Priority set = given.first();
        QCOMPARE(set.level, Level::Low);
        QCOMPARE(set.score, formula.score);
        QVERIFY(set.byHand);
        QCOMPARE(set.reasons().first(), u"you set it to low"_s);
        QCOMPARE(given.all().size(), 1);
    }

    void reasonsBeginWithTheMostTelling()
    {
        Given given = oneQuestion(QuestionSet::Practice);
        given.hasHistory = true;
        QCOMPARE(given.first().level, Level::Medium);
        QCOMPARE(given.first().reasons(),
            (QStringList{u"nothing in your history matches"_s, u"no answer yet"_s, u"practice question"_s}));
        given.evidence[u"q"_s] = {line(0.9)};
        QCOMPARE(given.first().level, Level::Low);
        QCOMPARE(given.first().reasons(),
            (QStringList{u"1 strong line(s) in your history"_s, u"practice question"_s, u"no answer yet"_s}));
    }

    void mostPressingFirst()
    {
        Given given;
        given.guide.id = u"guide"_s;
        given.guide.questions = {question(u"extra"_s, QuestionSet::Extra), question(u"a"_s), question(u"b"_s),
            question(u"c"_s), question(u"practice"_s, QuestionSet::Practice)};
        given.byHand = {{u"practice"_s, Level::High}, {u"c"_s, Level::Medium}};
        QCOMPARE(
            mostPressing(given.guide, given.all()), (QStringList{u"a"_s, u"b"_s, u"practice"_s, u"c"_s, u"extra"_s}));
    }

    void sameInputSameResult()
    {
        QRandomGenerator random(5);
        Given given;
        given.guide = Support::generatedGuide({.questions = 300});
        given.hasHistory = true;
        for (const Question &each : std::as_const(given.guide.questions)) {
            given.answers[each.id] = Support::generatedAnswer(random);
            given.evidence[each.id] = {line(random.generateDouble())};
        }
        given.interviews = {coming({stage(u"stage-1"_s, 4), stage(u"stage-3"_s, 12)}, given.guide.id)};
        const Priorities priorities = given.all();
        QCOMPARE(given.all(), priorities);
        QCOMPARE(priorities.size(), 300);
        for (const Priority &priority : priorities) {
            QVERIFY(priority.score >= 0 && priority.score <= 1);
            for (const TermValue &term : priority.terms)
                QVERIFY(term.value >= 0 && term.value <= 1);
        }
        const QStringList order = mostPressing(given.guide, priorities);
        for (qsizetype i = 1; i < order.size(); ++i)
            QVERIFY(priorities[order[i - 1]].level <= priorities[order[i]].level);
    }
};

QTEST_APPLESS_MAIN(TestPriority)
#include "tst_priority.moc"
