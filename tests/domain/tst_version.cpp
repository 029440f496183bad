// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/answer/version.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Domain;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Which wordings of an answer are kept, and for how long.
class TestVersion : public QObject
{
    Q_OBJECT

private:
    const QDateTime start{QDate(2026, 5, 4), QTime(9, 30), QTimeZone::UTC};

    static Answer saying(const QString &text)
    {
        Answer answer;
        answer.parts[Part::Action] = text;
        return answer;
    }

    /// What stood since `begun` at nine thirty, when something else is written `after` that.
    bool keeps(const QString &present, const QString &next, std::chrono::milliseconds after, bool isLeft = false) const
    {
        const Standing standing{.present = {.at = start, .answer = saying(present)}, .begun = start, .isLeft = isLeft};
        return isKept(standing, {.at = start + after, .answer = saying(next)});
    }

    QList<QDateTime> times(int count, std::chrono::minutes longestGap, QRandomGenerator &random) const
    {
        QList<QDateTime> times;
        QDateTime at = start;
        for (; count > 0; --count) {
            at = at.addSecs(random.bounded(static_cast<int>(std::chrono::seconds(longestGap).count())));
            times += at;
        }
        return times;
    }

    static QList<QDateTime> kept(QList<QDateTime> times, const QTimeZone &zone)
    {
        const QList<qsizetype> dropped = versionsToDrop(times, zone);
        for (auto place = dropped.crbegin(); place != dropped.crend(); ++place)
            times.remove(*place);
        return times;
    }

private Q_SLOTS:
    void timesAreTextAndBack()
    {
        QCOMPARE(timeText(start), u"2026-05-04T09:30:00.000Z"_s);
        QCOMPARE(timeFromText(u"2026-05-04T09:30:00.000Z"_s), start);
        for (const auto &text : {u""_s, u"2026-05-04"_s, u"2026-05-04T09:30:00Z"_s, u"2026-05-04T09:30:00.000"_s,
                 u"2026-05-04T09:30:00.000+02:00"_s, u"2026-13-04T09:30:00.000Z"_s, u" 2026-05-04T09:30:00.000Z"_s})
            QVERIFY2(!timeFromText(text).isValid(), qPrintable(text));
    }

    void oneStretchIsOneVersion()
    {
        QVERIFY(!keeps(u"On a Friday"_s, u"On a Friday evening"_s, 250ms));
        QVERIFY(!keeps(u"On a Friday"_s, u"On a Friday evening"_s, longestStretch - 1ms));
        QVERIFY(keeps(u"On a Friday"_s, u"On a Friday evening"_s, longestStretch));
        QVERIFY(keeps(u"On a Friday"_s, u"On a Friday evening"_s, 48h));
    }

    void turningAwayEndsAStretch() { QVERIFY(keeps(u"On a Friday"_s, u"On a Friday evening"_s, 1s, true)); }

    void aClockThatWasSetBackEndsAStretch() { QVERIFY(keeps(u"On a Friday"_s, u"On a Friday evening"_s, -1s)); }

    void whatGoesAtOnceIsKept()
    {
        QVERIFY(keeps(u"On a Friday evening"_s, u""_s, 1s));
        QVERIFY(keeps(u"On a Friday evening"_s, u"On"_s, 1s));
        QVERIFY(!keeps(u"On a Friday evening"_s, u"On a Friday eve"_s, 1s));
    }

    void whatSaysNothingIsNotKept()
    {
        QVERIFY(!keeps(u""_s, u"x"_s, 48h, true));
        QVERIFY(!keeps(u"x"_s, u"x"_s, 48h, true));
    }

    void fewVersionsAllStay()
    {
        QRandomGenerator random(1);
        for (int count = 0; count <= newestKept; ++count)
            QVERIFY(versionsToDrop(times(count, 10min, random), QTimeZone::UTC).isEmpty());
    }

    void theLastOfEachDayStays()
    {
        QRandomGenerator random(2);
        for (const int offset : {0, -8 * 3600, 9 * 3600, 5 * 3600 + 1800}) {
            const QTimeZone zone = QTimeZone::fromSecondsAheadOfUtc(offset);
            for (int round = 0; round < 100; ++round) {
                const QList<QDateTime> all
                    = times(random.bounded(400), std::chrono::minutes(5 + random.bounded(2000)), random);
                QMap<QDate, QDateTime> last;
                for (const QDateTime &time : all)
                    last.insert(time.toTimeZone(zone).date(), time);
                const QList<QDateTime> left = kept(all, zone);
                for (const QDateTime &time : std::as_const(last))
                    QVERIFY2(left.contains(time), qPrintable(timeText(time)));
                QVERIFY(left.size() <= newestKept + last.size());
                QCOMPARE(left.last(std::min(left.size(), newestKept)), all.last(std::min(all.size(), newestKept)));
                QCOMPARE(kept(left, zone), left); // What stays, stays.
            }
        }
    }

    // As the store does it: after each new version, rather than once at the end.
    void oneByOneTheLastOfEachDayStaysToo()
    {
        QRandomGenerator random(3);
        const QList<QDateTime> all = times(1'000, 90min, random);
        QList<QDateTime> left;
        for (const QDateTime &time : all)
            left = kept(left << time, QTimeZone::UTC);
        QCOMPARE(left, kept(all, QTimeZone::UTC));
    }
};

QTEST_APPLESS_MAIN(TestVersion)
#include "tst_version.moc"
