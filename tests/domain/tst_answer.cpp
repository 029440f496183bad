// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/answer/answer.h"
#include "domain/guide/questionfilter.h"

#include <QTest>

using namespace Domain;

/// The rules of an answer's state and of the filter.
class TestAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stateFollowsText()
    {
        Answer answer;
        answer.ready = true;
        QCOMPARE(answer.state(), AnswerState::Empty);
        answer.parts[Part::Notes] = QStringLiteral(" \n");
        QCOMPARE(answer.state(), AnswerState::Empty);
        answer.parts[Part::Notes] = QStringLiteral("x");
        QCOMPARE(answer.state(), AnswerState::Ready);
        answer.ready = false;
        QCOMPARE(answer.state(), AnswerState::Draft);
    }

    void wordsGoThereAndBack()
    {
        for (const Part part : allParts)
            QCOMPARE(partFromWord(toWord(part)), part);
        for (const AnswerState state : answerStates)
            QCOMPARE(answerStateFromWord(toWord(state)), state);
        for (const QuestionSet set : questionSets)
            QCOMPARE(questionSetFromWord(toWord(set)), set);
        QVERIFY(!partFromWord(u"Situation"));
        QVERIFY(!answerStateFromWord(u""));
        QVERIFY(!questionSetFromWord(u"first"));
    }

    void filterKindsCombine()
    {
        Question question;
        question.category = QStringLiteral("Technical");
        question.set = QuestionSet::Practice;
        question.stages = {QStringLiteral("a"), QStringLiteral("b")};
        QuestionFilter filter;
        QVERIFY(filter.accepts(question, AnswerState::Empty));
        filter.stages = {QStringLiteral("b"), QStringLiteral("c")};
        QVERIFY(filter.accepts(question, AnswerState::Empty));
        filter.sets = {QuestionSet::Primary};
        QVERIFY(!filter.accepts(question, AnswerState::Empty));
        filter.sets.insert(QuestionSet::Practice);
        filter.states = {AnswerState::Draft};
        QVERIFY(!filter.accepts(question, AnswerState::Empty));
        QVERIFY(filter.accepts(question, AnswerState::Draft));
        filter.categories = {QStringLiteral("Behavioural")};
        QVERIFY(!filter.accepts(question, AnswerState::Draft));
    }
};

QTEST_APPLESS_MAIN(TestAnswer)
#include "tst_answer.moc"
