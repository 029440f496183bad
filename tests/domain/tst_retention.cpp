// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backup/differences.h"
#include "domain/backup/retention.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>
#include <algorithm>

using namespace Domain;
using namespace Qt::StringLiterals;

namespace
{

const QDate today(2026, 3, 15);

Backup madeAt(const QDateTime &time)
{
    return {.file = time.toString(Qt::ISODateWithMs), .made = time, .reason = {}, .size = 1};
}

Backup madeOn(const QDate &date)
{
    return madeAt(date.startOfDay(QTimeZone::UTC).addSecs(43'200));
}

QList<Backup> kept(QList<Backup> backups, const QDate &day = today, const Retention &retention = {})
{
    const QList<Backup> gone = obsolete(backups, day, retention);
    backups.removeIf([&gone](const Backup &backup) { return gone.contains(backup); });
    return backups;
}

/// Up to 300 of them within two years, some on the same day, some in the future.
QList<Backup> randomBackups(QRandomGenerator &random)
{
    QList<Backup> backups;
    const QDateTime now = today.startOfDay(QTimeZone::UTC);
    for (int count = random.bounded(300); count > 0; --count)
        backups.append(madeAt(now.addSecs(-random.bounded(2 * 365 * 86'400)).addMSecs(random.bounded(1000))));
    if (random.bounded(4) == 0)
        backups.append(madeAt(now.addDays(1 + random.bounded(900))));
    return backups;
}

QList<QDate> datesOf(const QList<Backup> &backups)
{
    QList<QDate> dates;
    for (const Backup &backup : backups)
        dates.append(backup.made.date());
    std::ranges::sort(dates);
    return dates;
}

} // namespace

/// Which backups stay, and which answers of theirs are not those of today.
class TestRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsForAnyBackups()
    {
        QRandomGenerator random(20260315);
        for (int round = 0; round < 2'000; ++round) {
            QList<Backup> backups = randomBackups(random);
            const QList<Backup> stay = kept(backups);
            QVERIFY(backups.isEmpty() || stay.contains(*std::ranges::max_element(backups, {}, &Backup::made)));
            for (const Backup &backup : std::as_const(backups))
                QVERIFY(backup.made.date() < today.addDays(-1) || stay.contains(backup));
            QVERIFY(std::ranges::count_if(stay, [](const Backup &b) { return b.made.date() < today.addDays(-1); })
                <= 12 + 10 + 9);
            QCOMPARE(kept(stay), stay);
            std::shuffle(backups.begin(), backups.end(), random);
            QCOMPARE(datesOf(kept(backups)), datesOf(stay));
        }
    }

    void aDayKeepsItsNewest()
    {
        const Backup morning = madeAt(QDateTime(today.addDays(-5), QTime(8, 0), QTimeZone::UTC));
        const Backup evening = madeAt(QDateTime(today.addDays(-5), QTime(20, 0), QTimeZone::UTC));
        QCOMPARE(kept({morning, evening}), QList<Backup>{evening});
    }

    // As it goes: one a day, and what is obsolete is removed each time. Of a month, the end of its last week stays.
    void twoYearsOfDailyUse()
    {
        QList<Backup> backups;
        const QDate first = today.addDays(-730);
        for (QDate day = first; day <= today; day = day.addDays(1))
            backups = kept(backups << madeOn(day), day);
        const QList<QDate> dates = datesOf(backups);
        QCOMPARE(dates.size(), 2 + 12 + 10 + 9);
        for (int age = 0; age < 14; ++age)
            QVERIFY2(dates.contains(today.addDays(-age)), qPrintable(QString::number(age)));
        for (qsizetype place = 0; place + 1 < dates.size(); ++place) {
            const qint64 age = dates[place].daysTo(today);
            const qint64 gap = dates[place].daysTo(dates[place + 1]);
            QVERIFY2(gap <= (age <= 14 ? 1 : age <= 14 + 70 ? 7 : 35), qPrintable(dates[place].toString(Qt::ISODate)));
        }
        QVERIFY(dates.first().daysTo(today) > 330);
    }

    void useNowAndThenKeepsWhatThereIs()
    {
        QList<Backup> backups;
        for (int month = 20; month >= 0; --month)
            backups.append(madeOn(today.addMonths(-month)));
        QCOMPARE(kept(backups), backups); // 21 of them, fewer than there are places
    }

    void weeksAroundNewYearAreWhole()
    {
        // Monday to Sunday of the first ISO week of 2026, behind more days than are kept daily.
        QList<Backup> backups;
        for (QDate day(2025, 12, 29); day <= QDate(2026, 1, 4); day = day.addDays(1))
            backups.append(madeOn(day));
        QCOMPARE(kept(backups, today, {.daily = 0, .weekly = 10, .monthly = 0}), QList<Backup>{backups.last()});
    }

    void dueAfterHalfAnHour()
    {
        const QDateTime now = today.startOfDay(QTimeZone::UTC);
        QVERIFY(isBackupDue({}, now));
        QVERIFY(!isBackupDue({madeAt(now.addSecs(-29 * 60))}, now));
        QVERIFY(isBackupDue({madeAt(now.addSecs(-31 * 60))}, now));
        QVERIFY(!isBackupDue({madeAt(now.addSecs(-31 * 60)), madeAt(now.addSecs(-60))}, now));
        QVERIFY(isBackupDue({madeAt(now.addDays(30))}, now)); // by a clock that was wrong
    }

    void differencesAreWhatDiffers()
    {
        Answer one;
        one.parts[Part::Task] = u"one"_s;
        Answer two = one;
        two.ready = true;
        Contents then;
        then.answers = {{u"g"_s, {{u"a"_s, one}, {u"b"_s, one}, {u"c"_s, one}, {u"e"_s, {}}}}};
        Contents now;
        now.answers = {{u"g"_s, {{u"a"_s, one}, {u"b"_s, two}}}, {u"h"_s, {{u"d"_s, two}}}};
        QCOMPARE(differences(then, now).answers,
            (QList<AnswerDifference>{
                {{u"g"_s, u"b"_s}, one, two}, {{u"g"_s, u"c"_s}, one, {}}, {{u"h"_s, u"d"_s}, {}, two}}));
        QVERIFY(differences(then, then).isEmpty());
    }

    void whatIsBesideTheAnswersDiffersToo()
    {
        const Entry kept{{u"name"_s, u"Kept"_s}};
        const Entry gone{{u"name"_s, u"Gone"_s}};
        const Entry added{{u"name"_s, u"Added"_s}};
        Contents then;
        then.beside.history[Section::Work] = {kept, gone};
        then.beside.history.basics = {{u"label"_s, u"Developer"_s}};
        then.beside.preferences = {{u"paper"_s, u"A4"_s}, {u"ruled"_s, u"1"_s}};
        then.beside.levels = {{{u"g"_s, u"a"_s}, Level::High}};
        Contents now = then;
        now.beside.history[Section::Work] = {added, kept};
        now.beside.preferences[u"paper"_s] = u"Letter"_s;
        now.beside.levels.clear();
        const Differences found = differences(then, now);
        QCOMPARE(found.then.history[Section::Work], QList<Entry>{gone});
        QCOMPARE(found.now.history[Section::Work], QList<Entry>{added});
        QVERIFY(found.then.history.basics.isEmpty());
        QCOMPARE(found.then.preferences, (QHash<QString, QString>{{u"paper"_s, u"A4"_s}}));
        QCOMPARE(found.now.preferences, (QHash<QString, QString>{{u"paper"_s, u"Letter"_s}}));
        QCOMPARE(found.then.levels, then.beside.levels);
        QVERIFY(found.now.levels.isEmpty());
    }

    void aVerdictDiffersForOneLine()
    {
        const AnswerKey question{u"g"_s, u"a"_s};
        Contents then;
        then.beside.verdicts[question] = {{u"kept"_s, Verdict::Pinned}, {u"turned"_s, Verdict::Dismissed}};
        Contents now = then;
        now.beside.verdicts[question][u"turned"_s] = Verdict::Pinned;
        const Differences found = differences(then, now);
        QCOMPARE(found.then.verdicts.value(question), (QHash<QString, Verdict>{{u"turned"_s, Verdict::Dismissed}}));
        QCOMPARE(found.now.verdicts.value(question), (QHash<QString, Verdict>{{u"turned"_s, Verdict::Pinned}}));
    }

    void theOrderDiffersToo()
    {
        const Entry first{{u"name"_s, u"First"_s}};
        const Entry second{{u"name"_s, u"Second"_s}};
        Contents then;
        then.beside.history[Section::Work] = {first, second};
        then.beside.history.more = {{u"meta"_s, 1}};
        Contents now;
        now.beside.history[Section::Work] = {second, first};
        const Differences found = differences(then, now);
        QCOMPARE(found.then.history[Section::Work], (QList<Entry>{first, second}));
        QCOMPARE(found.now.history[Section::Work], (QList<Entry>{second, first}));
        QCOMPARE(found.then.history.more, then.beside.history.more);
    }
};

QTEST_APPLESS_MAIN(TestRetention)
#include "tst_retention.moc"
