// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overview.h"
#include "smallguide.h"
#include "support/smallhistory.h"

#include <QTest>

using namespace Domain;
using namespace Models;
using namespace Qt::StringLiterals;

/// What a start page tells, over values.
class TestOverview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void howFarEachCategoryIs()
    {
        m_workspace.open(smallGuide(), SpooledAnswers(Answers{{u"cache"_s, draftOf(u"x"_s)}, {u"outage"_s, ready()}}));
        Preparation preparation(m_workspace, {});
        preparation.open({});
        const Overview overview = overviewOf(m_workspace, preparation, 5);
        QCOMPARE(overview.counts, (AnswerCounts{.empty = 3, .draft = 1, .ready = 1}));
        QCOMPARE(overview.categories,
            (QList<CategoryProgress>{{u"Behavioural"_s, {.empty = 1, .draft = 0, .ready = 1}},
                {u"Technical"_s, {.empty = 1, .draft = 1, .ready = 0}},
                {u"Situational"_s, {.empty = 1, .draft = 0, .ready = 0}}}));
    }

    void pressingIsWhatIsNotReady()
    {
        m_workspace.open(smallGuide(), SpooledAnswers(Answers{{u"outage"_s, ready()}}));
        Preparation preparation(m_workspace, {});
        preparation.open({});
        preparation.setLevel(u"outage"_s, Level::High);
        preparation.setLevel(u"deadline"_s, Level::High);
        preparation.setLevel(u"cache"_s, Level::Low);
        const QStringList pressing = overviewOf(m_workspace, preparation, 2).pressing;
        QCOMPARE(pressing.size(), 2);
        QCOMPARE(pressing.constFirst(), u"deadline"_s);
        QVERIFY(!overviewOf(m_workspace, preparation, 9).pressing.contains(u"outage"_s));
    }

    void gapsNeedAHistoryThatIsUnderstood()
    {
        m_workspace.open(smallGuide(), {});
        Preparation preparation(m_workspace, [] { return std::make_shared<const Lexicon>(); });
        preparation.open({});
        QVERIFY(!overviewOf(m_workspace, preparation, 5).gapsKnown);
        Preparation::Stored stored;
        stored.history = Support::historyOf({u"I planted roses along the fence of the garden"_s});
        stored.verdicts[u"cache"_s][lineKey(u"I planted roses along the fence of the garden"_s)] = Verdict::Pinned;
        preparation.open(stored);
        QVERIFY(!overviewOf(m_workspace, preparation, 5).gapsKnown); // still looking
        QTRY_VERIFY(overviewOf(m_workspace, preparation, 5).gapsKnown);
        QCOMPARE(overviewOf(m_workspace, preparation, 5).gaps, 4);
    }

private:
    static Answer ready()
    {
        Answer answer = draftOf(u"x"_s);
        answer.ready = true;
        return answer;
    }

    Workspace m_workspace;
};

QTEST_GUILESS_MAIN(TestOverview)
#include "tst_overview.moc"
