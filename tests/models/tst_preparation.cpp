// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/preparation.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Domain;
using namespace Qt::StringLiterals;
using Models::Preparation;

namespace
{

/// One topic that the word "outage" speaks for.
LexiconPtr smallLexicon()
{
    Lexicon lexicon;
    lexicon.topics = {u"incident"_s};
    lexicon.bias = {-3};
    lexicon.signs[u"outag"_s] = {{.topic = 0, .weight = 5}};
    return std::make_shared<const Lexicon>(lexicon);
}

GuidePtr smallGuide()
{
    Guide guide;
    guide.id = u"g"_s;
    for (const QString &id : {u"q1"_s, u"q2"_s}) {
        Question question;
        question.id = id;
        question.concepts = {u"incident"_s};
        guide.questions.append(question);
    }
    return std::make_shared<const Guide>(guide);
}

History historyOf(const QStringList &lines)
{
    History history;
    history[Section::Work] = {{{u"name"_s, u"Ledger AG"_s}, {u"highlights"_s, QJsonArray::fromStringList(lines)}}};
    return history;
}

Preparation::Stored withHistory(const QStringList &lines)
{
    Preparation::Stored stored;
    stored.history = historyOf(lines);
    return stored;
}

} // namespace

class TestPreparation : public QObject
{
    Q_OBJECT

    Models::Workspace m_workspace;
    const QString m_line = u"Ended the outage of the night within the hour, for all the shops"_s;

private Q_SLOTS:
    void initTestCase() { m_workspace.open(smallGuide(), {}); }

    void aHistoryIsMatched()
    {
        Preparation preparation(m_workspace, &smallLexicon);
        QSignalSpy kept(&preparation, &Preparation::historyEdited);
        preparation.setHistory(historyOf({m_line, u"Planted trees in the park for the town"_s}));
        QCOMPARE(kept.count(), 1);
        QTRY_VERIFY(!preparation.isMatching());
        QCOMPARE(preparation.evidence(u"q1"_s).size(), 1);
        QCOMPARE(preparation.evidence(u"q1"_s).first().line.source, u"work[0].highlights[0]"_s);
        QCOMPARE(preparation.evidence(u"q1"_s).first().because, QStringList{u"outage"_s});
        QCOMPARE(preparation.alsoUsedFor(u"q1"_s, u"work[0].highlights[0]"_s), QStringList{u"q2"_s});
    }

    void theSameHistoryIsNoEdit()
    {
        Preparation preparation(m_workspace, &smallLexicon);
        preparation.open(withHistory({m_line}));
        QSignalSpy kept(&preparation, &Preparation::historyEdited);
        preparation.setHistory(historyOf({m_line}));
        QCOMPARE(kept.count(), 0);
    }

    void aVerdictOutlivesAnotherHistory()
    {
        Preparation preparation(m_workspace, &smallLexicon);
        preparation.open(withHistory({m_line}));
        QTRY_VERIFY(!preparation.isMatching());
        preparation.setVerdict(u"q1"_s, m_line, Verdict::Dismissed);
        QVERIFY(preparation.evidence(u"q1"_s).isEmpty());
        QCOMPARE(preparation.evidence(u"q2"_s).size(), 1);
        preparation.setHistory(historyOf({u"Something before it, for the time being"_s, m_line}));
        QTRY_VERIFY(!preparation.isMatching());
        QVERIFY(preparation.evidence(u"q1"_s).isEmpty());
        preparation.setVerdict(u"q1"_s, m_line, Verdict::None);
        QCOMPARE(preparation.evidence(u"q1"_s).first().line.source, u"work[0].highlights[1]"_s);
    }

    void anotherLanguageIsNotGuessedAt()
    {
        Preparation preparation(m_workspace, &smallLexicon);
        preparation.open(withHistory({u"Nach dem Ausfall habe ich binnen einer Stunde alle Läden wieder ans "
                                      "Netz gebracht und einen Bericht geschrieben"_s}));
        QVERIFY(!preparation.isMatchable());
        QVERIFY(!preparation.isMatching());
        QVERIFY(preparation.evidence().isEmpty());
    }

    void aLevelByHandCounts()
    {
        Preparation preparation(m_workspace, &smallLexicon);
        QSignalSpy changed(&preparation, &Preparation::prioritiesChanged);
        QSignalSpy kept(&preparation, &Preparation::levelEdited);
        preparation.open({});
        preparation.setLevel(u"q2"_s, Level::Low);
        preparation.setLevel(u"q2"_s, Level::Low);
        QCOMPARE(kept.count(), 1);
        QVERIFY(changed.count() > 0);
        QVERIFY(preparation.priority(u"q2"_s).byHand);
        QCOMPARE(preparation.priority(u"q2"_s).level, Level::Low);
        preparation.setLevel(u"q2"_s, {});
        QVERIFY(!preparation.priority(u"q2"_s).byHand);
    }

    void anAnswerIsJudgedAsAllAre()
    {
        Preparation preparation(m_workspace, &smallLexicon);
        const auto ofAll = [&](bool hasHistory) {
            return prioritise({.guide = *m_workspace.guide(),
                .answers = m_workspace.summaries(),
                .evidence = preparation.evidence(),
                .hasHistory = hasHistory,
                .interviews = {},
                .byHand = {},
                .weights = {},
                .today = QDate::currentDate()});
        };
        preparation.open(withHistory({m_line}));
        QVERIFY(preparation.isMatching());
        m_workspace.setText(u"q2"_s, Part::Task, u"While nothing is known of the history"_s);
        QCOMPARE(preparation.priorities(), ofAll(false));
        QTRY_VERIFY(!preparation.isMatching());
        m_workspace.setText(u"q2"_s, Part::Task, u"When it is"_s);
        QCOMPARE(preparation.priorities(), ofAll(true));
        preparation.setHistory(historyOf({m_line, u"Planted trees in the park for the town"_s}));
        QVERIFY(preparation.isMatching());
        m_workspace.setText(u"q2"_s, Part::Task, u"While it is matched anew"_s);
        QCOMPARE(preparation.priorities(), ofAll(true));
        preparation.setHistory({});
        m_workspace.setText(u"q2"_s, Part::Task, {});
        QCOMPARE(preparation.priorities(), ofAll(false));
    }

    void anAnswerChangesThePriority()
    {
        Preparation preparation(m_workspace, &smallLexicon);
        preparation.open({});
        const double before = preparation.priority(u"q1"_s).score;
        for (const Part part : storyParts)
            m_workspace.setText(u"q1"_s, part, u"I ended it within 20 minutes, because I had measured first."_s);
        m_workspace.setReady(u"q1"_s, true);
        QVERIFY(preparation.priority(u"q1"_s).score < before);
    }
};

QTEST_GUILESS_MAIN(TestPreparation)
#include "tst_preparation.moc"
