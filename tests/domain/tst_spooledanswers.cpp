// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/answer/spooledanswers.h"

#include "domain/answer/wordsearch.h"
#include "support/guidegenerator.h"

#include <QTest>

using namespace Domain;
using namespace Qt::StringLiterals;

namespace
{

/// More than a spool keeps in memory.
Answers manyAnswers()
{
    QRandomGenerator random(11);
    Answers answers;
    for (int count = 0; count < 150; ++count) {
        Answer answer = Support::generatedAnswer(random);
        answer.parts[Part::Notes] = Support::generatedText(1000, random);
        answers.insert(u"q%1"_s.arg(count), answer);
    }
    return answers;
}

SpooledAnswers spooled(const Answers &answers)
{
    SpooledAnswers spooled;
    for (const auto &[question, answer] : answers.asKeyValueRange())
        spooled.add(question, answer);
    return spooled;
}

} // namespace

/// Answers come back whole, and what is searched and counted in them is as if they were in memory.
class TestSpooledAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comeBackWhole()
    {
        const Answers answers = manyAnswers();
        const SpooledAnswers there = spooled(answers);
        for (const auto &[question, answer] : answers.asKeyValueRange()) {
            QCOMPARE(there.answer(question), answer);
            QCOMPARE(there.summary(question), summaryOf(answer));
            QCOMPARE(there.searchedText(there.searched(question)).toStdString(), foldedText(answer));
        }
    }

    void anyTextComesBack()
    {
        Answer answer;
        answer.parts[Part::Task] = u"a\0b"_s + QChar(0xD800) + u"c\r\n\u2029🚀"_s;
        answer.covered = {3, -1};
        QCOMPARE(SpooledAnswers(Answers{{u"q"_s, answer}}).answer(u"q"_s), answer);
    }

    void whereThereIsNone()
    {
        const SpooledAnswers none;
        QVERIFY(!none.contains(u"q"_s));
        QCOMPARE(none.answer(u"q"_s), Answer());
        QCOMPARE(none.summary(u"q"_s), AnswerSummary());
    }
};

QTEST_GUILESS_MAIN(TestSpooledAnswers)
#include "tst_spooledanswers.moc"
