// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/matching/evidence.h"

#include <QTest>

using namespace Domain;
using namespace Qt::StringLiterals;

namespace
{

HistoryLine line(int number, const QString &text)
{
    return {.source = u"work[0].highlights[%1]"_s.arg(number), .text = text, .from = {}};
}

QStringList texts(const QList<Evidence> &evidence)
{
    QStringList result;
    for (const Evidence &item : evidence)
        result.append((item.pinned ? u"*"_s : QString()) + item.line.text);
    return result;
}

} // namespace

class TestEvidence : public QObject
{
    Q_OBJECT

    const QList<HistoryLine> m_lines{line(0, u"first"_s), line(1, u"second"_s), line(2, u"Third, with a comma"_s)};
    const EvidenceByQuestion m_found{{u"q"_s,
        {{.line = m_lines[0], .score = 0.9, .because = {}, .pinned = false},
            {.line = m_lines[1], .score = 0.5, .because = {}, .pinned = false}}}};

private Q_SLOTS:
    void withoutVerdictsNothingChanges() { QCOMPARE(withVerdicts(m_found, {}, m_lines), m_found); }

    void aDismissedLineIsGone()
    {
        const Verdicts verdicts{{u"q"_s, {{lineKey(u"first"_s), Verdict::Dismissed}}}};
        QCOMPARE(texts(withVerdicts(m_found, verdicts, m_lines).value(u"q"_s)), QStringList{u"second"_s});
    }

    void aQuestionWithAllDismissedHasNone()
    {
        const Verdicts verdicts{
            {u"q"_s, {{lineKey(u"first"_s), Verdict::Dismissed}, {lineKey(u"second"_s), Verdict::Dismissed}}}};
        QVERIFY(!withVerdicts(m_found, verdicts, m_lines).contains(u"q"_s));
    }

    void aPinnedLineComesFirst()
    {
        const Verdicts verdicts{{u"q"_s, {{lineKey(u"second"_s), Verdict::Pinned}}}};
        QCOMPARE(
            texts(withVerdicts(m_found, verdicts, m_lines).value(u"q"_s)), (QStringList{u"*second"_s, u"first"_s}));
    }

    void aPinnedLineIsThereThoughNothingSpeaksForIt()
    {
        const Verdicts verdicts{{u"other"_s, {{lineKey(u"THIRD with a comma!"_s), Verdict::Pinned}}}};
        QCOMPARE(
            texts(withVerdicts(m_found, verdicts, m_lines).value(u"other"_s)), QStringList{u"*Third, with a comma"_s});
    }

    void aPinOnALineThatIsGoneWaits()
    {
        const Verdicts verdicts{{u"other"_s, {{lineKey(u"never there"_s), Verdict::Pinned}}}};
        QVERIFY(!withVerdicts(m_found, verdicts, m_lines).contains(u"other"_s));
    }
};

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
