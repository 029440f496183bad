// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/nearest.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Guesses what a mistyped word was meant to be.
class TestNearest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QStringList>("near");
        QTest::newRow("a letter missing") << u"sytem-design"_s << QStringList{u"system-design"_s};
        QTest::newRow("a letter more") << u"sysstem-design"_s << QStringList{u"system-design"_s};
        QTest::newRow("two swapped, short") << u"id"_s << QStringList{u"di"_s};
        QTest::newRow("other case") << u"SYSTEM-DESIGN"_s << QStringList{u"system-design"_s};
        QTest::newRow("a piece of it") << u"coding"_s << QStringList{u"live-coding"_s};
        QTest::newRow("nearest first") << u"stage"_s << QStringList({u"stage"_s, u"state"_s, u"stages"_s});
        QTest::newRow("a different word") << u"recruiter"_s << QStringList{};
        QTest::newRow("nothing") << u""_s << QStringList{};
        QTest::newRow("far too long") << QString(1'000'000, u'x') << QStringList{};
    }

    void words()
    {
        QFETCH(QString, word);
        const QStringList candidates{
            u"state"_s, u"stages"_s, u"stage"_s, u"system-design"_s, u"live-coding"_s, u"di"_s};
        QTEST(Domain::nearest(word, candidates, 3), "near");
    }

    void sentence()
    {
        const QStringList candidates{u"ready"_s, u"reads"_s, u"empty"_s};
        QCOMPARE(Domain::didYouMean(u"raedy"_s, candidates), u" (did you mean 'ready'?)"_s);
        QCOMPARE(Domain::didYouMean(u"read"_s, candidates, 2), u" (did you mean 'ready', 'reads'?)"_s);
        QCOMPARE(Domain::didYouMean(u"done"_s, candidates), QString());
    }
};

QTEST_APPLESS_MAIN(TestNearest)
#include "tst_nearest.moc"
