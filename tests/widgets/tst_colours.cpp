// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/colours.h"
#include "widgets/theme/scheme.h"

#include <QTest>

using namespace Widgets;

/// Every text colour reads well on every ground it stands on, in whatever palette.
class TestColours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsWcags()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white)), 21);
        QCOMPARE(qRound(contrast(Qt::white, Qt::white)), 1);
        // #767676 on white is the best known grey of 4.54 : 1.
        QCOMPARE(qRound(contrast(QColor(0x76, 0x76, 0x76), Qt::white) * 100), 454);
    }

    void textReads_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << calmPalette(false);
        QTest::newRow("dark") << calmPalette(true);
        QTest::newRow("grey") << QPalette(Qt::lightGray);
        QTest::newRow("black") << QPalette(Qt::black);
        QPalette garish(Qt::yellow);
        garish.setColor(QPalette::Accent, Qt::yellow);
        QTest::newRow("garish") << garish;
    }

    void textReads()
    {
        QFETCH(QPalette, palette);
        const Colours colours(palette);
        const std::array texts{&colours.dim, &colours.accent, &colours.danger, &colours.good};
        for (const QColor *text : texts) {
            QVERIFY2(contrast(*text, colours.window) >= 4.5, qPrintable(text->name()));
            QVERIFY2(contrast(*text, colours.surface) >= 4.5, qPrintable(text->name()));
        }
    }

    void chosenAndMarkedTextReads_data() { textReads_data(); }

    void chosenAndMarkedTextReads()
    {
        QFETCH(QPalette, palette);
        const Colours colours(palette);
        QVERIFY(contrast(colours.accent, colours.accentSoft) >= 4.5);
        QVERIFY(contrast(colours.ink, colours.accentSoft) >= 4.5);
        QVERIFY(contrast(colours.ink, colours.mark) >= 4.5);
    }

    void lettersReadOnTheirBands()
    {
        for (const bool dark : {false, true}) {
            const Colours colours(calmPalette(dark));
            for (const Domain::Part part : Domain::allParts)
                QVERIFY(contrast(Colours::inkOn(colours.part(part)), colours.part(part)) >= 4.5);
        }
    }
};

QTEST_MAIN(TestColours)
#include "tst_colours.moc"
