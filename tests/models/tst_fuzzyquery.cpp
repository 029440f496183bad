// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fuzzyquery.h"

#include <QTest>
#include <algorithm>

using namespace Models;
using namespace Qt::StringLiterals;

/// What a few letters find, and in which order.
class TestFuzzyQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char *name, const QString &query, const QString &text, bool fits) {
            QTest::newRow(name) << query << text << fits;
        };
        row("nothing fits all", u""_s, u"Export pack…"_s, true);
        row("the beginning", u"exp"_s, u"Export pack…"_s, true);
        row("another word", u"pack"_s, u"Export pack…"_s, true);
        row("initials", u"ep"_s, u"Export pack…"_s, true);
        row("from within a word", u"xpo"_s, u"Export pack…"_s, true);
        row("letters left out", u"exprt"_s, u"Export pack…"_s, true);
        row("words in any order", u"pack exp"_s, u"Export pack…"_s, true);
        row("every word", u"exp print"_s, u"Export pack…"_s, false);
        row("capitals", u"EXPORT"_s, u"export pack"_s, true);
        row("letters out of order", u"kcap"_s, u"Export pack…"_s, false);
        row("a letter too many", u"packs"_s, u"Export pack…"_s, false);
        row("letters that happen to be there", u"pack"_s, u"Explain how a broken lock works"_s, false);
        row("accents composed or not", u"été"_s, u"E\u0301te\u0301"_s, true);
        row("no spaces in the language", u"練習"_s, u"面接の練習をする"_s, true);
        row("an empty text", u"a"_s, u""_s, false);
    }

    void finds()
    {
        QFETCH(QString, query);
        QFETCH(QString, text);
        QTEST(FuzzyQuery(query).score(FuzzyQuery::folded(text)).has_value(), "fits");
    }

    void ordersByHowWellItFits_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("beginnings first")
            << u"pack"_s << QStringList{u"Pack it"_s, u"Export pack…"_s, u"Unpack it"_s, u"Partial check"_s};
        QTest::newRow("initials before the inside") << u"gs"_s << QStringList{u"Group by stage"_s, u"All settings"_s};
        QTest::newRow("less between") << u"gp"_s << QStringList{u"Go past"_s, u"Group by priority"_s};
    }

    void ordersByHowWellItFits()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, texts);
        const FuzzyQuery fuzzy(query);
        const auto score = [&](const QString &text) { return fuzzy.score(FuzzyQuery::folded(text)).value_or(-1); };
        QStringList sorted = texts;
        std::ranges::reverse(sorted);
        std::ranges::stable_sort(sorted, std::greater{}, score);
        QCOMPARE(sorted, texts);
    }

    void marksTheLetters()
    {
        using Ranges = QList<Domain::TextRange>;
        const QString text = FuzzyQuery::folded(u"Export pack…");
        QCOMPARE(FuzzyQuery(u"pack").marks(text), (Ranges{{7, 4}}));
        QCOMPARE(FuzzyQuery(u"ep").marks(text), (Ranges{{0, 1}, {7, 1}}));
        QCOMPARE(FuzzyQuery(u"pa ex").marks(text), (Ranges{{0, 2}, {7, 2}}));
        QCOMPARE(FuzzyQuery(u"").marks(text), Ranges{});
        QCOMPARE(FuzzyQuery(u"zz").marks(text), Ranges{});
    }

    void theSameLengthAsTheText()
    {
        const QString text = u"Straße İstanbul ΣΑΣ"_s;
        QCOMPARE(FuzzyQuery::folded(text).size(), text.size());
    }

    void knowsWhatNarrows()
    {
        QVERIFY(FuzzyQuery(u"exp").narrows(FuzzyQuery(u"ex")));
        QVERIFY(FuzzyQuery(u"exp pa").narrows(FuzzyQuery(u"ex p")));
        QVERIFY(!FuzzyQuery(u"e").narrows(FuzzyQuery(u"ex")));
        QVERIFY(!FuzzyQuery(u"xex").narrows(FuzzyQuery(u"ex")));
    }
};

QTEST_APPLESS_MAIN(TestFuzzyQuery)
#include "tst_fuzzyquery.moc"
