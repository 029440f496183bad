// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/csv.h"

#include <QTest>

using namespace Formats;
using namespace Qt::StringLiterals;

namespace
{

QString dump(const QString &text)
{
    QStringList rows;
    for (const CsvRow &row : readCsv(text, u',', 100)) {
        rows.append(QString::number(row.number) + u'[' + row.fields.join(u'|') + u']'
            + (row.fault.isEmpty() ? QString() : u'!' + row.fault));
    }
    return rows.join(u' ');
}

} // namespace

/// RFC 4180, and what becomes of rows that are not.
class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("rows");
        const auto row
            = [](const char *name, const QString &text, const QString &rows) { QTest::newRow(name) << text << rows; };
        row("nothing", u""_s, u""_s);
        row("line ends", u"a,b\r\nc,d\ne,f"_s, u"1[a|b] 2[c|d] 3[e|f]"_s);
        row("old line ends", u"a\rb\r"_s, u"1[a] 2[b]"_s);
        row("byte order mark", u"\uFEFFa,b\n"_s, u"1[a|b]"_s);
        row("quotes", u"\"a,\"\"b\"\"\",\"c\r\nd\"\ne,f\n"_s, u"1[a,\"b\"|c\r\nd] 2[e|f]"_s);
        row("empty rows count", u"a\n\n,,\n\"\"\nb\n"_s, u"1[a] 5[b]"_s);
        row("empty fields", u",a,\n\"\",b,\"\"\n"_s, u"1[|a|] 2[|b|]"_s);
        row("a quote within", u"3\" disk,b\n"_s, u"1[3\" disk|b]"_s);
        row("formulas are text", u"=1+1,+1,-1,@SUM(A1)\n"_s, u"1[=1+1|+1|-1|@SUM(A1)]"_s);
        row("never closed", u"a,b\nc,\"d\ne,f\n"_s, u"1[a|b] 2[c|\"d]!a quotation mark is not closed 3[e|f]"_s);
        row("behind a quote", u"a,\"b\"x,c\nd,e\n"_s, u"1[a|b|c]!text stands behind a closing quotation mark 2[d|e]"_s);
        row("only a quote", u"\""_s, u"1[\"]!a quotation mark is not closed"_s);
    }

    void reads()
    {
        QFETCH(QString, text);
        QTEST(dump(text), "rows");
    }

    void tellsSeparator()
    {
        QCOMPARE(csvSeparator(u"a,b\nc;d;e;f"), u',');
        QCOMPARE(csvSeparator(u"a;b, c;d\n"), u';');
        QCOMPARE(csvSeparator(u"a\tb\tc\n"), u'\t');
        QCOMPARE(csvSeparator(u"a"), u',');
    }

    void boundsColumnsAndRows()
    {
        const QString text = u","_s.repeated(100'000) + u"\nx"_s;
        const QList<CsvRow> wide = readCsv(text, u',', 100);
        QCOMPARE(wide.size(), 2);
        QCOMPARE(wide[0].fields.size(), mostCsvColumns);
        QVERIFY(!wide[0].fault.isEmpty());
        QCOMPARE(readCsv(u"x\n"_s.repeated(1000), u',', 10).size(), 10);
    }
};

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
