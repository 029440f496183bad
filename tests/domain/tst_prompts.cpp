// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/answer/prompts.h"

#include "domain/answer/answer.h"
#include "domain/answer/speech.h"

#include <QTest>

using namespace Domain;
using namespace Qt::StringLiterals;

/// What still asks for something is told from what answers.
class TestPrompts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("asks");
        QTest::newRow("as it is made") << promptLine(u"How many?"_s) << true;
        QTest::newRow("indented") << u"  \t[?] How many?"_s << true;
        QTest::newRow("in a list") << u"- [?] How many?"_s << true;
        QTest::newRow("quoted in a list") << u"* > [?] How many?"_s << true;
        QTest::newRow("without a space") << u"[?]How many?"_s << true;
        QTest::newRow("the mark alone") << u"[?]"_s << true;
        QTest::newRow("with a carriage return") << u"[?] How many?\r"_s << true;
        QTest::newRow("mark taken away") << u"How many?"_s << false;
        QTest::newRow("mark within") << u"We asked ourselves [?]"_s << false;
        QTest::newRow("escaped") << u"\\[?] is how the tool marks it"_s << false;
        QTest::newRow("a list's checkbox") << u"- [ ] done"_s << false;
        QTest::newRow("a bullet alone") << u"-"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void lines()
    {
        QFETCH(const QString, line);
        QTEST(isPrompt(line), "asks");
    }

    void areTakenOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QStringList>("prompts");
        QTest::newRow("nothing") << QString() << QString() << QStringList();
        QTest::newRow("text alone") << u"a\n\nb\n"_s << u"a\n\nb\n"_s << QStringList();
        QTest::newRow("prompts alone") << u"[?] x\n[?] y"_s << QString() << QStringList{u"x"_s, u"y"_s};
        QTest::newRow("between") << u"a\n- [?] x\nb"_s << u"a\nb"_s << QStringList{u"x"_s};
        QTest::newRow("at the end") << u"a\n\n[?] x\n"_s << u"a\n\n"_s << QStringList{u"x"_s};
        QTest::newRow("in code") << u"```\n[?] x\n```\n[?] y"_s << u"```\n[?] x\n```"_s << QStringList{u"y"_s};
    }

    void areTakenOut()
    {
        QFETCH(const QString, text);
        QTEST(withoutPrompts(text), "written");
        QTEST(unansweredPrompts(text), "prompts");
    }

    void countAsNoAnswer()
    {
        Answer answer;
        answer.ready = true;
        answer.parts[Part::Result] = promptLine(u"What did you measure?"_s) + u"\n \n"_s;
        QCOMPARE(answer.state(), AnswerState::Empty);
        answer.parts[Part::Result] += u"340 ms"_s;
        QCOMPARE(answer.state(), AnswerState::Ready);
    }

    void areNotSpoken()
    {
        QCOMPARE(spokenWords(u"I rolled back\n[?] How many users were affected?\nat once"), 5);
        QCOMPARE(spokenWords(u"- [?] How many?"), 0);
    }
};

QTEST_APPLESS_MAIN(TestPrompts)
#include "tst_prompts.moc"
