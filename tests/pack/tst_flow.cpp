// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/canvas.h"
#include "pack/flow.h"

#include <QTest>

using Pack::Flow;
using Pack::Row;

namespace
{

Row row(qreal height, bool keepWithNext = false, qreal gap = 0)
{
    Row row;
    row.height = height;
    row.keepWithNext = keepWithNext;
    row.gap = gap;
    return row;
}

} // namespace

/// Where rows are cut into pages.
class TestFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsWhereARowNoLongerFits()
    {
        Flow flow;
        flow.rows = {row(40), row(40), row(20), row(1)};
        QCOMPARE(flow.pageStarts(100), QList<int>({0, 3}));
        QCOMPARE(flow.pageStarts(101), QList<int>({0}));
    }

    void anEmptyFlowIsOnePage()
    {
        QCOMPARE(Flow().pageStarts(100), QList<int>({0}));
        QCOMPARE(Flow().height(), 0.0);
    }

    void gapsCountWithinAPageOnly()
    {
        Flow flow;
        flow.rows = {row(50, false, 30), row(40, false, 10), row(90, false, 20)};
        QCOMPARE(flow.pageStarts(100), QList<int>({0, 2}));
        QCOMPARE(flow.height(), 50.0 + 10 + 40 + 20 + 90);
    }

    void headingsGoWithWhatFollows()
    {
        Flow flow;
        flow.rows = {row(50), row(20, true), row(20, true), row(20), row(20)};
        QCOMPARE(flow.pageStarts(100), QList<int>({0, 1}));
    }

    void moreThanAPageIsCutAnywhere()
    {
        Flow flow;
        flow.rows = {row(60, true), row(60, true), row(60)};
        QCOMPARE(flow.pageStarts(100), QList<int>({0, 1, 2}));
    }

    void aRowTallerThanThePageHasItsOwn()
    {
        Flow flow;
        flow.rows = {row(10), row(500), row(10)};
        QCOMPARE(flow.pageStarts(100), QList<int>({0, 1, 2}));
    }

    void noLineStandsAlone_data()
    {
        QTest::addColumn<int>("lines");
        QTest::addColumn<int>("fitting"); // how many the page has room for
        QTest::addColumn<QList<int>>("starts");
        QTest::newRow("one of five would stay behind") << 5 << 1 << QList<int>{0, 1};
        QTest::newRow("two of five stay") << 5 << 2 << QList<int>{0, 3};
        QTest::newRow("one of five would go over") << 5 << 4 << QList<int>{0, 4};
        QTest::newRow("three are not parted") << 3 << 2 << QList<int>{0, 1};
        QTest::newRow("two are not parted") << 2 << 1 << QList<int>{0, 1};
    }

    void noLineStandsAlone()
    {
        QFETCH(int, lines);
        QFETCH(int, fitting);
        QList<Row> paragraph(lines, row(10));
        Pack::avoidLoneLines(paragraph);
        Flow flow;
        flow.add({row(100)});
        flow.add(paragraph);
        QTEST(flow.pageStarts(100 + fitting * 10), "starts");
    }

    void keptRowsShareAPage()
    {
        QList<Row> prompts(3, row(10));
        Pack::keepTogether(prompts);
        Flow flow;
        flow.add({row(100), row(10)});
        flow.addKept(prompts);
        QCOMPARE(flow.pageStarts(140), QList<int>({0}));
        QCOMPARE(flow.pageStarts(130), QList<int>({0, 1}));
        QCOMPARE(flow.pageStarts(30), QList<int>({0, 1, 4})); // More than a page holds is parted where the page ends.
    }

    void paintsEachPageFromItsTop()
    {
        struct Painted {
            int row;
            QPointF place;
            bool operator==(const Painted &) const = default;
        };
        QList<Painted> painted;
        QList<int> continued;
        Flow flow;
        for (int i = 0; i < 3; ++i) {
            Row next = row(40, false, 10);
            next.x = i;
            next.paint = [&painted, i](Pack::Canvas &, QPointF place) { painted.append({i, place}); };
            next.paintContinued = [&continued, i](Pack::Canvas &, QPointF) { continued.append(i); };
            flow.rows.append(next);
        }
        QCOMPARE(flow.pageStarts(100), QList<int>({0, 2}));
        QImage image(1, 1, QImage::Format_RGB32);
        QPainter painter(&image);
        Pack::GlyphPictures pictures;
        Pack::Canvas canvas(painter, pictures);
        flow.paint(canvas, {5, 7}, 0, 2);
        flow.paint(canvas, {5, 7}, 2, 3);
        QVERIFY((painted == QList<Painted>{{0, {5, 7}}, {1, {6, 57}}, {2, {7, 7}}}));
        QCOMPARE(continued, QList<int>({2}));
    }
};

QTEST_MAIN(TestFlow)
#include "tst_flow.moc"
