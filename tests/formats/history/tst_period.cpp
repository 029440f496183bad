// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/period.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Dates as people write them.
class TestPeriod : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranges_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("end");
        QTest::addColumn<QString>("around"); // The line without its period.
        const auto row = [](const QString &line, const QString &start, const QString &end, const QString &around) {
            QTest::newRow(qUtf8Printable(line)) << line << start << end << around;
        };
        row(u"A (2019 – 2023)"_s, u"2019"_s, u"2023"_s, u"A ()"_s);
        row(u"A, 2019-2023, B"_s, u"2019"_s, u"2023"_s, u"A, , B"_s);
        row(u"2019-03 - 2023-11"_s, u"2019-03"_s, u"2023-11"_s, {});
        row(u"2019-03-15 to 2023-11-01"_s, u"2019-03-15"_s, u"2023-11-01"_s, {});
        row(u"03/2019 – 06/2023 B"_s, u"2019-03"_s, u"2023-06"_s, u" B"_s);
        row(u"03.2019–heute"_s, u"2019-03"_s, {}, {});
        row(u"Mar 2019 – present"_s, u"2019-03"_s, {}, {});
        row(u"March 2019 until June 2020"_s, u"2019-03"_s, u"2020-06"_s, {});
        row(u"Sept. 2019 - Oct. 2020"_s, u"2019-09"_s, u"2020-10"_s, {});
        row(u"Mar '19 – Apr ’20"_s, u"2019-03"_s, u"2020-04"_s, {});
        row(u"January 2019 - Present (4 years 2 months)"_s, u"2019-01"_s, {}, {});
        row(u"1. März 2019 bis 31. Dezember 2020"_s, u"2019-03-01"_s, u"2020-12-31"_s, {});
        row(u"15.03.2019 – 01.04.2020"_s, u"2019-03-15"_s, u"2020-04-01"_s, {});
        row(u"seit März 2019, Ledger"_s, u"2019-03"_s, {}, u", Ledger"_s);
        row(u"Ledger since 2021"_s, u"2021"_s, {}, u"Ledger "_s);
        row(u"von 2019 bis 2020"_s, u"2019"_s, u"2020"_s, {});
        row(u"de février 2019 à aujourd'hui"_s, u"2019-02"_s, {}, {});
        row(u"depuis août 2019"_s, u"2019-08"_s, {}, {});
        row(u"marzec 2019 – obecnie"_s, u"2019-03"_s, {}, {});
        row(u"od 2018 do 2019"_s, u"2018"_s, u"2019"_s, {});
        row(u"2019年3月 〜 現在 株式会社"_s, u"2019-03"_s, {}, u" 株式会社"_s);
        row(u"2016年4月から2019年2月"_s, u"2016-04"_s, u"2019-02"_s, {});
        row(u"2016年4月1日～2019年2月28日"_s, u"2016-04-01"_s, u"2019-02-28"_s, {});
        row(u"مارس 2019 – حتى الآن"_s, u"2019-03"_s, {}, {});
        row(u"من ٢٠١٦ إلى ٢٠١٩"_s, u"2016"_s, u"2019"_s, {});
        row(u"2019 –"_s, u"2019"_s, {}, {});
        row(u"Built in 2012, run 2015 – 2016"_s, u"2015"_s, u"2016"_s, u"Built in 2012, run "_s);
    }

    void ranges()
    {
        QFETCH(QString, line);
        const auto period = Formats::findPeriod(line);
        QVERIFY(period);
        QVERIFY(period->isRange);
        QTEST(period->start, "start");
        QTEST(period->end, "end");
        QTEST(line.remove(period->from, period->length), "around");
    }

    void none_data()
    {
        QTest::addColumn<QString>("line");
        for (const QString &line : {u""_s, u"p95 from 2000 ms to 300 ms"_s.replace(u"2000"_s, u"800"_s), u"24/7"_s,
                 u"+49 30 12019 2023x"_s, u"port 20195"_s, u"SHA2019abc"_s, u"may have been"_s, u"1/2 of it"_s})
            QTest::newRow(qUtf8Printable(line)) << line;
    }

    void none()
    {
        QFETCH(QString, line);
        QVERIFY(!Formats::findPeriod(line));
    }

    void aloneIsNoRange()
    {
        const auto period = Formats::findPeriod(u"BSc, TU Muster, 2014");
        QVERIFY(period);
        QVERIFY(!period->isRange);
        QCOMPARE(period->start, u"2014"_s);
    }

    void dates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("date");
        const auto row
            = [](const QString &text, const QString &date) { QTest::newRow(qUtf8Printable(text)) << text << date; };
        row(u"2019"_s, u"2019"_s);
        row(u" 2019-03 "_s, u"2019-03"_s);
        row(u"2019-03-31"_s, u"2019-03-31"_s);
        row(u"2019-03-01T00:00:00.000Z"_s, u"2019-03-01"_s);
        row(u"2019/3"_s, u"2019-03"_s);
        row(u"Mar 2019"_s, u"2019-03"_s);
        row(u"March 3, 2019"_s, u"2019-03-03"_s);
        row(u"13/03/2019"_s, u"2019-03-13"_s);
        row(u"03/13/2019"_s, u"2019-03-13"_s);
        row(u"03/04/2019"_s, u"2019"_s); // Nobody can tell.
        row(u"2019-02-30"_s, {});
        row(u"2019-13"_s, {});
        row(u"2019 or so"_s, {});
        row(u"Spring 2019"_s, u"2019"_s);
        row(u"Once 2019"_s, {});
        row(u"0000-00-00"_s, {});
        row(u""_s, {});
    }

    void dates()
    {
        QFETCH(QString, text);
        QTEST(Formats::dateFrom(text), "date");
    }

    void present()
    {
        for (const QString &word : {u"Present"_s, u"heute"_s, u"aujourd'hui"_s, u"obecnie"_s, u"現在"_s, u"الآن"_s})
            QVERIFY2(Formats::meansPresent(word), qUtf8Printable(word));
        QVERIFY(!Formats::meansPresent(u"presentation"));
        QVERIFY(!Formats::meansPresent(u""));
    }
};

QTEST_APPLESS_MAIN(TestPeriod)
#include "tst_period.moc"
