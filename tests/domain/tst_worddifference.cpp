// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/answer/worddifference.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Domain;
using namespace Qt::StringLiterals;

/// How one text became another, told in words.
class TestWordDifference : public QObject
{
    Q_OBJECT

private:
    static QString without(const QList<Stretch> &stretches, Stretch::Kind kind)
    {
        QString text;
        for (const Stretch &stretch : stretches)
            text += stretch.kind == kind ? QString() : stretch.text;
        return text;
    }

    /// "same -removed- +added+": what a failed comparison shows.
    static QString told(const QList<Stretch> &stretches)
    {
        QString text;
        for (const Stretch &stretch : stretches) {
            const QString mark = stretch.kind == Stretch::Same ? QString()
                : stretch.kind == Stretch::Added               ? u"+"_s
                                                               : u"-"_s;
            text += mark + stretch.text + mark;
        }
        return text;
    }

    static QString words(int count, int different, QRandomGenerator &random)
    {
        QString text;
        for (; count > 0; --count)
            text += QString::number(random.bounded(different)) + (random.bounded(9) == 0 ? u'\n' : u' ');
        return text;
    }

    static qsizetype countOf(const QList<Stretch> &stretches, Stretch::Kind kind)
    {
        qsizetype count = 0;
        for (const Stretch &stretch : stretches)
            count += stretch.kind == kind ? stretch.text.split(u' ', Qt::SkipEmptyParts).size() : 0;
        return count;
    }

    /// How many words two lists have in common, in order; by the table that textbooks have.
    static qsizetype longestCommon(const QStringList &a, const QStringList &b)
    {
        QList<qsizetype> above(b.size() + 1, 0);
        for (const QString &word : a) {
            QList<qsizetype> now(b.size() + 1, 0);
            for (qsizetype i = 0; i < b.size(); ++i)
                now[i + 1] = word == b[i] ? above[i] + 1 : std::max(above[i + 1], now[i]);
            above = now;
        }
        return above.last();
    }

private Q_SLOTS:
    void tellsWhatChanged_data()
    {
        QTest::addColumn<QString>("earlier");
        QTest::addColumn<QString>("later");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << u""_s << u""_s << u""_s;
        QTest::newRow("the same") << u"a b"_s << u"a b"_s << u"a b"_s;
        QTest::newRow("all new") << u""_s << u"a b"_s << u"+a b+"_s;
        QTest::newRow("all gone") << u"a b"_s << u""_s << u"-a b-"_s;
        QTest::newRow("a word in the middle")
            << u"I was on call."_s << u"I was never on call."_s << u"I was +never +on call."_s;
        QTest::newRow("a word for another")
            << u"took 900 ms now"_s << u"took 120 ms now"_s << u"took -900 -+120 +ms now"_s;
        QTest::newRow("two places") << u"a b c d e"_s << u"a x c d"_s << u"a -b -+x +c -d e-+d+"_s;
        QTest::newRow("white space counts") << u"a  b"_s << u"a b"_s << u"-a  -+a +b"_s;
        QTest::newRow("no spaces") << u"面接の準備"_s << u"面接"_s << u"-面接の準備-+面接+"_s;
    }

    void tellsWhatChanged()
    {
        QFETCH(const QString, earlier);
        QFETCH(const QString, later);
        QTEST(told(wordDifference(earlier, later)), "expected");
    }

    void makesUpBothTextsAndIsShortest()
    {
        QRandomGenerator random(4);
        for (int round = 0; round < 500; ++round) {
            const QString earlier = words(random.bounded(30), 1 + random.bounded(6), random).replace(u'\n', u' ');
            const QString later = words(random.bounded(30), 1 + random.bounded(6), random).replace(u'\n', u' ');
            const auto stretches = wordDifference(earlier, later);
            QCOMPARE(without(stretches, Stretch::Added), earlier);
            QCOMPARE(without(stretches, Stretch::Removed), later);
            const QStringList a = earlier.split(u' ', Qt::SkipEmptyParts);
            const QStringList b = later.split(u' ', Qt::SkipEmptyParts);
            QCOMPARE(countOf(stretches, Stretch::Same), longestCommon(a, b));
        }
    }

    void stretchesAlternate()
    {
        QRandomGenerator random(5);
        for (int round = 0; round < 100; ++round) {
            const auto stretches = wordDifference(words(50, 5, random), words(50, 5, random));
            for (qsizetype i = 1; i < stretches.size(); ++i)
                QVERIFY(stretches[i - 1].kind < stretches[i].kind || stretches[i].kind == Stretch::Same);
        }
    }

    // Some 180,000 words each: were every pair compared, this would not end.
    void megabytesAreDifferent()
    {
        QRandomGenerator random(6);
        const QString earlier = words(180'000, 90'000, random);
        QString later = earlier;
        later.insert(later.size() / 3, u" put in here "_s).insert(5, u"and here "_s);
        const auto few = wordDifference(earlier, later);
        QCOMPARE(without(few, Stretch::Added), earlier);
        QCOMPARE(without(few, Stretch::Removed), later);
        QVERIFY(few.size() < 10);
        const QString other = words(180'000, 90'000, random);
        const auto all = wordDifference(earlier, other);
        QCOMPARE(without(all, Stretch::Added), earlier);
        QCOMPARE(without(all, Stretch::Removed), other);
    }
};

QTEST_APPLESS_MAIN(TestWordDifference)
#include "tst_worddifference.moc"
