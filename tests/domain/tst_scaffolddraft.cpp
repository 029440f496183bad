// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/answer/scaffolddraft.h"

#include "domain/answer/answer.h"
#include "domain/answer/prompts.h"

#include <QJsonArray>
#include <QTest>

using namespace Domain;
using namespace Qt::StringLiterals;

namespace
{

const QString incident = u"Woken at night when ticket sales fell over; rolled back in 20 minutes."_s;

History history()
{
    History history;
    history[Section::Work]
        = {{{u"position"_s, u"Developer"_s}, {u"name"_s, u"Harbour Tickets"_s}, {u"startDate"_s, u"2019"_s},
            {u"endDate"_s, u"2023-04"_s}, {u"highlights"_s, QJsonArray{incident, u"Kept the docs in order"_s}}}};
    history[Section::Projects] = {{{u"name"_s, u"Tide"_s}, {u"description"_s, u"A clock for sailors"_s}}};
    history[Section::Skills] = {{{u"name"_s, u"Kafka"_s}}};
    return history;
}

Evidence lineThat(const QString &text)
{
    for (const HistoryLine &line : linesOf(history())) {
        if (line.text == text)
            return {.line = line, .score = 0.8, .because = {}, .pinned = false};
    }
    return {};
}

Question question()
{
    Question question;
    question.scaffold[Part::Situation] = u"What broke, and who noticed?"_s;
    question.scaffold[Part::Result] = u"Which alert exists today because of it?"_s;
    return question;
}

PartTexts startFrom(const QString &text)
{
    return textOf(starterFor(question(), lineThat(text), history()));
}

/// All words that neither the history nor a prompt holds.
QStringList inventedWords(const PartTexts &texts, const QString &known)
{
    QStringList invented;
    for (const Part part : allParts) {
        for (const QString &word : withoutPrompts(texts[part]).split(u' ', Qt::SkipEmptyParts)) {
            if (!known.contains(word.simplified()))
                invented.append(word);
        }
    }
    return invented;
}

} // namespace

/// A line of the history as the start of an answer.
class TestScaffoldDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void layOutWhatIsKnown()
    {
        const PartTexts texts = startFrom(incident);
        QCOMPARE(texts[Part::Situation],
            u"Developer, Harbour Tickets (2019 – 2023-04)\n\n[?] What broke, and who noticed?\n"_s);
        QCOMPARE(texts[Part::Task], u"[?] What was asked of you, and what was yours to decide?\n"_s);
        QCOMPARE(texts[Part::Action], incident + u"\n\n[?] What did you do yourself, step by step, and why?\n"_s);
        QCOMPARE(texts[Part::Result],
            u"20 minutes\n\n[?] What was it before, and how was it measured?\n\n"
            "[?] Which alert exists today because of it?\n"_s);
        QVERIFY(texts[Part::Notes].isEmpty());
    }

    void askForWhatIsNot()
    {
        const PartTexts docs = startFrom(u"Kept the docs in order"_s);
        QCOMPARE(unansweredPrompts(docs[Part::Result]).first(), u"What did you measure before and after?"_s);
        QVERIFY(!isWritten(docs[Part::Result]));
        const PartTexts project = startFrom(u"A clock for sailors"_s);
        QCOMPARE(withoutPrompts(project[Part::Situation]).trimmed(), u"Tide"_s);
        QCOMPARE(unansweredPrompts(project[Part::Situation]),
            (QStringList{u"When was it?"_s, u"What broke, and who noticed?"_s}));
    }

    void skillIsNoDeed()
    {
        const PartTexts texts = startFrom(u"Kafka"_s);
        Answer answer;
        answer.parts = texts;
        QCOMPARE(answer.state(), AnswerState::Empty);
        QCOMPARE(unansweredPrompts(texts[Part::Situation]).first(), u"Where did you use Kafka, and for what?"_s);
    }

    void inventNothing()
    {
        const QString known = u"Developer, Harbour Tickets (2019 – 2023-04) Kept the docs in order Tide A clock for "
                              "sailors 20 minutes "_s
            + incident;
        for (const HistoryLine &line : linesOf(history()))
            QCOMPARE(inventedWords(startFrom(line.text), known), QStringList());
    }

    void standBehindWhatIsWritten()
    {
        PartTexts written;
        written[Part::Action] = u"My own words."_s;
        const QList<ScaffoldLine> lines = starterFor(question(), lineThat(incident), history());
        const PartTexts once = withStarter(written, lines);
        QVERIFY(once[Part::Action].startsWith(u"My own words.\n\n"_s + incident));
        QCOMPARE(withStarter(once, lines), once);
    }

    void takeTextOfTheHistoryAsText()
    {
        for (const QString &text : {u"```"_s, u"[?] Is this a prompt?"_s, u"~~~ sh"_s}) {
            Evidence evidence;
            evidence.line.text = text;
            const PartTexts texts = textOf(starterFor(question(), evidence, {}));
            QCOMPARE(unansweredPrompts(texts[Part::Action]).size(), 1);
            QVERIFY(withoutPrompts(texts[Part::Action]).contains(text));
        }
    }
};

QTEST_APPLESS_MAIN(TestScaffoldDraft)
#include "tst_scaffolddraft.moc"
