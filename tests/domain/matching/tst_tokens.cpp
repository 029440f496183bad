// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/matching/signs.h"
#include "domain/matching/tokens.h"

#include <QTest>

using namespace Domain;
using namespace Qt::StringLiterals;

class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreStems_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("stems");
        QTest::newRow("endings") << u"Rolled back, rolling"_s << QStringList{u"roll"_s, u"back"_s, u"roll"_s};
        QTest::newRow("marks") << u"Zürich’s café"_s << QStringList{u"zurich"_s, u"cafe"_s};
        QTest::newRow("didn't") << u"didn’t didn't"_s << QStringList{u"didnt"_s, u"didnt"_s};
        QTest::newRow("signs within") << u"C++, C#, Node.js and n+1"_s
                                      << QStringList{u"c++"_s, u"c#"_s, u"node.j"_s, u"and"_s, u"n+1"_s};
        QTest::newRow("nothing") << u" – … "_s << QStringList();
    }

    void wordsAreStems()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, stems);
        QStringList found;
        for (const Token &token : tokensOf(text))
            found.append(token.stem);
        QCOMPARE(found, stems);
    }

    void placesAreThoseOfTheText()
    {
        const QString text = u"İstanbul: 3 nodes went down"_s;
        for (const Token &token : tokensOf(text))
            QVERIFY(token.start + token.length <= text.size());
        const Token last = tokensOf(text).last();
        QCOMPARE(text.sliced(last.start, last.length), u"down"_s);
    }

    void numbersHaveKinds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kind");
        QTest::newRow("percent sign") << u"by 40 %"_s << u"<percent>"_s;
        QTest::newRow("glued unit") << u"in 180ms"_s << u"<time>"_s;
        QTest::newRow("unit behind") << u"in twenty minutes"_s << u"<time>"_s;
        QTest::newRow("clock") << u"at 3 am"_s << u"<clock>"_s;
        QTest::newRow("clock with a colon") << u"at 03:20"_s << u"<clock>"_s;
        QTest::newRow("money") << u"saved €4,200"_s << u"<money>"_s;
        QTest::newRow("rate") << u"at 3,000 a second"_s << u"<rate>"_s;
        QTest::newRow("plain") << u"for 12 shops"_s << u"<n>"_s;
        QTest::newRow("a word") << u"for shops"_s << QString();
    }

    void numbersHaveKinds()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, kind);
        QCOMPARE(tokensOf(text)[1].kind, kind);
    }

    void signsAreWordsAndPairs()
    {
        QStringList keys;
        for (const Sign &sign : signsOf(tokensOf(u"rolled it back in 20 minutes"_s)))
            keys.append(sign.key);
        QVERIFY(keys.contains(u"roll"_s));
        QVERIFY(keys.contains(u"roll back"_s));
        QVERIFY(keys.contains(u"<time>"_s));
        QVERIFY(!keys.contains(u"it"_s));
        QVERIFY(!keys.contains(u"roll in"_s)); // too far apart
    }
};

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
