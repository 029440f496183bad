// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/matching/bm25.h"

#include <QTest>
#include <cmath>

using namespace Domain;
using namespace Qt::StringLiterals;

class TestBm25 : public QObject
{
    Q_OBJECT

    const Bm25 m_lines{{tokensOf(u"index on orders"_s), tokensOf(u"index on shops"_s), tokensOf(u"index on cakes"_s),
        tokensOf(u"queue for cakes and cakes"_s)}};

private Q_SLOTS:
    void aWordInMostLinesStillCounts()
    {
        QVERIFY(m_lines.score(0, {u"index"_s}) > 0);
        QCOMPARE(m_lines.score(3, {u"index"_s}), 0.0);
    }

    void aRareWordCountsMore() { QVERIFY(m_lines.score(0, {u"order"_s}) > m_lines.score(0, {u"index"_s})); }

    /// By hand: N = 4, n = 1, one occurrence among 3 words, 3.5 on average.
    void theFormula()
    {
        const double idf = std::log(1 + 3.5 / 1.5);
        const double expected = idf * 2.2 / (1 + 1.2 * (0.25 + 0.75 * 3 / 3.5));
        QVERIFY(std::abs(m_lines.score(0, {u"order"_s}) - expected) < 1e-12);
    }

    void sharedWordsAreCountedOnce() { QCOMPARE(m_lines.shared(3, {u"cake"_s, u"queue"_s, u"index"_s}), 2); }

    void aQueryHasNoCommonWords()
    {
        QCOMPARE(queryStems(u"What is the index of the orders?"_s), (QStringList{u"index"_s, u"order"_s}));
    }
};

QTEST_GUILESS_MAIN(TestBm25)
#include "tst_bm25.moc"
