// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/priority/interview.h"

#include <QTest>

using namespace Domain;
using namespace Qt::StringLiterals;

namespace
{

const QDate today(2026, 11, 24);

PlannedStage inDays(int days)
{
    return {.stage = QString::number(days), .date = today.addDays(days)};
}

const PlannedStage undated{.stage = u"undated"_s, .date = {}};

Interview with(const QString &id, const QList<PlannedStage> &stages)
{
    Interview interview;
    interview.id = id;
    interview.stages = stages;
    return interview;
}

QString nextStageOf(const QList<PlannedStage> &stages)
{
    const Interview interview = with({}, stages);
    const PlannedStage *stage = nextStage(interview, today);
    return stage ? stage->stage : QString();
}

QString nextOf(const QList<Interview> &interviews)
{
    const Interview *interview = nextInterview(interviews, today);
    return interview ? interview->id : QString();
}

} // namespace

/// Which interview comes next, and which of its stages.
class TestInterview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stageThatComesNext()
    {
        QCOMPARE(nextStageOf({}), QString());
        QCOMPARE(nextStageOf({inDays(-1)}), QString());
        QCOMPARE(nextStageOf({inDays(-1), inDays(0), inDays(1)}), u"0"_s);
        QCOMPARE(nextStageOf({inDays(9), inDays(4), inDays(5)}), u"4"_s);
        QCOMPARE(nextStageOf({undated, inDays(90)}), u"90"_s);
        QCOMPARE(nextStageOf({inDays(-3), undated}), u"undated"_s);
    }

    void interviewThatComesNext()
    {
        QCOMPARE(nextOf({}), QString());
        QCOMPARE(nextOf({with(u"past"_s, {inDays(-1)}), with(u"none"_s, {})}), QString());
        QCOMPARE(nextOf({with(u"late"_s, {inDays(9)}), with(u"soon"_s, {inDays(12), inDays(2)})}), u"soon"_s);
        QCOMPARE(nextOf({with(u"open"_s, {undated}), with(u"dated"_s, {inDays(40)})}), u"dated"_s);
        QCOMPARE(nextOf({with(u"dated"_s, {inDays(40)}), with(u"open"_s, {undated})}), u"dated"_s);
        QCOMPARE(nextOf({with(u"past"_s, {inDays(-1)}), with(u"open"_s, {undated}), with(u"later"_s, {undated})}),
            u"open"_s);
        QCOMPARE(nextOf({with(u"first"_s, {inDays(3)}), with(u"second"_s, {inDays(3)})}), u"first"_s);
    }
};

QTEST_APPLESS_MAIN(TestInterview)
#include "tst_interview.moc"
