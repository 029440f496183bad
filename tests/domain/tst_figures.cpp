// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/answer/figures.h"

#include <QTest>

using namespace Domain;
using namespace Qt::StringLiterals;

/// What a text says in figures, and what merely has digits.
class TestFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void found_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("figures");
        const auto row = [](const char *name, const QString &text, const QStringList &figures = {}) {
            QTest::newRow(name) << text << figures;
        };
        row("nothing", {});
        row("no figure", u"Made it much faster for everybody."_s);
        row("per cent", u"Cut errors by 40 % and cost by 12.5%."_s, {u"40 %"_s, u"12.5%"_s});
        row("units", u"Back in 20 minutes, at 180 ms"_s, {u"20 minutes"_s, u"180 ms"_s});
        row("joined unit", u"from 900ms"_s, {u"900ms"_s});
        row("a range", u"from 4 to 1.5 seconds"_s, {u"4 to 1.5 seconds"_s});
        row("a percentile", u"p99 at the edge and P99.9 in the core"_s, {u"p99"_s, u"P99.9"_s});
        row("currency", u"saved €1.2 million, or $30k a year"_s, {u"€1.2 million"_s, u"$30k"_s});
        row("times", u"3× faster, 2x cheaper"_s, {u"3×"_s, u"2x"_s});
        row("things", u"for 40 tenants and 1,200 requests"_s, {u"40 tenants"_s, u"1,200 requests"_s});
        row("in words", u"two days of measuring with three teams"_s, {u"two days"_s, u"three teams"_s});
        row("a word that counts nothing", u"one of the two"_s);
        row("once each", u"20 minutes, then again 20 minutes"_s, {u"20 minutes"_s});
        row("a bare number", u"Test coverage went up to 85."_s, {u"85"_s});
        row("a version", u"Moved to Java 17 and Spring Boot 3."_s);
        row("in a name", u"Used S3, HTTP/2, log4j, k8s and IPv6."_s);
        row("a year", u"Joined in 2019; led it 2020-2022."_s);
        row("a hyphenated name", u"The UTF-8 bug"_s);
    }

    void found()
    {
        QFETCH(const QString, text);
        QTEST(figuresIn(text), "figures");
        QCOMPARE(hasFigure(text), !figuresIn(text).isEmpty());
    }

    void longTextsEnd()
    {
        QVERIFY(!figuresIn(u"12 "_s.repeated(100'000)).isEmpty());
        QVERIFY(!figuresIn(u"1.1"_s.repeated(50'000)).isEmpty());
        QVERIFY(figuresIn(u"A 2019 "_s.repeated(3'000)).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestFigures)
#include "tst_figures.moc"
