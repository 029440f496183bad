// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/answer/speech.h"

#include <QTest>

using namespace std::chrono_literals;

/// Counts what somebody would say aloud.
class TestSpeech : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("words");
        QTest::newRow("nothing") << "" << 0;
        QTest::newRow("spaces") << " \n\t " << 0;
        QTest::newRow("a sentence") << "I rolled the release back." << 5;
        QTest::newRow("marks are not words") << "- **Sales** fell — by 4 %" << 4;
        QTest::newRow("an apostrophe does not split") << "we didn't" << 2;
        QTest::newRow("a heading and a list") << "# Plan\n\n1. stop\n2. look" << 5;
        QTest::newRow("code is shown, not said") << "before\n```sql\nSELECT 1 FROM t\n```\nafter" << 2;
        QTest::newRow("Japanese, two characters a word") << QStringLiteral("本番障害") << 2;
        QTest::newRow("mixed") << QStringLiteral("Redis を入れた") << 3;
        QTest::newRow("Arabic") << QStringLiteral("توقف النظام ليلا") << 3;
        QTest::newRow("beyond the first plane") << QStringLiteral("𠀀𠀁 word 😀") << 2;
    }

    void words()
    {
        QFETCH(QString, text);
        QTEST(Domain::spokenWords(text), "words");
    }

    void time()
    {
        QCOMPARE(Domain::speakingTime(140), 60s);
        QCOMPARE(Domain::speakingTime(31), 13s);
        QCOMPARE(Domain::speakingTime(100, 200), 30s);
        QCOMPARE(Domain::clockText(61s), QStringLiteral("1:01"));
        QCOMPARE(Domain::clockText(0s), QStringLiteral("0:00"));
        QCOMPARE(Domain::clockText(725s), QStringLiteral("12:05"));
    }
};

QTEST_APPLESS_MAIN(TestSpeech)
#include "tst_speech.moc"
