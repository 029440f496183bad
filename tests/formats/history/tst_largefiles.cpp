// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/archives.h"
#include "formats/history/readhistory.h"
#include "support/processortime.h"

#include <QTest>

using namespace Formats;
using namespace Qt::StringLiterals;

namespace
{

/// Instrumented, a tenth of it takes as long.
constexpr qsizetype largest = largestHistory / Support::ProcessorTime::slower;

QByteArray filled(
    const QByteArray &begin, const QByteArray &piece, const QByteArray &end = {}, qsizetype size = largest)
{
    return begin + piece.repeated((size - begin.size() - end.size()) / piece.size()) + end;
}

} // namespace

/// Files as large as they may be, made to be slow: each is read, or refused, within two seconds of work.
class TestLargeFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inTime_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const QByteArray &name, const QString &file, const QByteArray &bytes) {
            QTest::addRow("%s: %s", qPrintable(file), name.constData()) << file << bytes;
        };
        for (const QByteArray &piece :
            QByteArrayList{"a", " ", "a ", "[", "](", "[a](", "*", "**a", "\\", "`", "(", ")", "(a), ", ",", ";", "| ",
                "\t", "- ", "\xE2\x80\xA2 ", "2019 ", "2019 - ", "http://", "www.", "@", "a@b.c ", "https://a.b,", ":",
                "\xEF\xBC\x9A", "\xC2\xAD", "1. ", "# ", "<", "&#", "\xE2\x80\xA2 a b c d e "})
            row("one line of '" + piece + "'", u"cv.md"_s, filled("Ida\n\n## Experience\n\n", piece));
        for (const QByteArray &piece : QByteArrayList{"[", "{\"a\":", "\"", "\\", " ", "\n", "0", "-", "\\u0000"})
            row("'" + piece + "' after a beginning", u"cv.json"_s, filled("{\"work\": [{\"name\": \"", piece));
        row("a name without end", u"cv.json"_s, filled("{\"work\": [{\"name\": \"", "a", "\"}]}"));
        row("blanks behind a key", u"cv.json"_s, filled("{\"work\": [{\"name\"", " ", ": \"a\"}]}"));
        row("blanks behind texts", u"cv.json"_s,
            filled("{\"x\": [0", ",\"a\"" + QByteArray(200, ' '), "], \"work\": []}"));
        row("numbers", u"cv.json"_s, filled("{\"work\": [], \"x\": [0", ",1e300", "]}"));
        row("dates", u"cv.json"_s, filled("{\"work\": [{\"startDate\": \"", "2019-", "\"}]}"));
        for (const QByteArray &piece :
            QByteArrayList{",", "\"", "\"\"", "a", "\r", "\"a\"b", "=1+1,", "\xE2\x80\xA2 a b c d e ", "http://a,"})
            row("one row of '" + piece + "'", u"Positions.csv"_s, filled("Company Name,Title,Description\n", piece));
    }

    void inTime()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const Support::ProcessorTime time;
        const auto read = readHistory(bytes, name);
        QVERIFY2(time.seconds() < 2, qPrintable(QString::number(time.seconds())));
        QVERIFY(read || read.error().where.startsWith(name));
    }

    /// Ten thousand of them, none of which is another.
    void manyAlike_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QByteArray positions = "Company Name,Title,Description,Started On\n";
        QByteArray work = "{\"work\": [";
        QByteArray lines = "## Experience\n\n";
        for (int i = 0; i < 4'990; ++i) {
            const QByteArray number = QByteArray::number(i);
            positions += "Ledger AG,Developer,Number " + number + ",Mar 2019\n";
            work += "{\"name\": \"Ledger AG\", \"position\": \"Developer\", \"summary\": \"Number " + number + "\"},";
            lines += "### Developer, Ledger AG (2019)\n- Number " + number + "\n";
        }
        QTest::newRow("rows") << u"Positions.csv"_s << positions;
        QTest::newRow("entries") << u"cv.json"_s << work.chopped(1) + "]}";
        QTest::newRow("lines") << u"cv.md"_s << lines;
    }

    void manyAlike()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const Support::ProcessorTime time;
        const auto read = readHistory(bytes, name);
        QVERIFY2(time.seconds() < 2, qPrintable(QString::number(time.seconds())));
        QVERIFY2(read, qPrintable(read.error_or(Domain::Error{}).text()));
        QCOMPARE(read->history[Domain::Section::Work].size(), 4'990);
    }

    /// The body of a document that unpacks to as much as one may.
    void wordParts_data()
    {
        QTest::addColumn<QByteArray>("body");
        constexpr qsizetype size = 15'999'000 / Support::ProcessorTime::slower;
        QTest::newRow("one text") << filled("<w:p><w:r><w:t>", "a", "</w:t></w:r></w:p>", size);
        QTest::newRow("one cell's texts")
            << filled("<w:tbl><w:tr><w:tc><w:p>", "<w:r><w:t>a</w:t></w:r>", "</w:p></w:tc></w:tr></w:tbl>", size);
        QTest::newRow("breaks") << filled("<w:p><w:r><w:t>a</w:t>", "<w:br/>", "</w:r></w:p>", size);
        QTest::newRow("cells") << filled("<w:tbl><w:tr>", "<w:tc><w:p/></w:tc>", "</w:tr></w:tbl>", size);
        QTest::newRow("elements of others") << filled("", "<x/>", "", size);
        QTest::newRow("references") << filled("<w:p><w:r><w:t>", "&lt;", "</w:t></w:r></w:p>", size);
        QTest::newRow("comments") << filled("", "<!---->", "", size);
    }

    /// Every part of a document at its largest, and more of them than any has.
    void manyWordParts()
    {
        const QByteArray text = "<w:p><w:r><w:t>a</w:t></w:r></w:p>";
        QList<Archives::File> parts{{u"word/styles.xml"_s, Archives::wordPart("styles", text.repeated(29'000))}};
        for (int i = 0; i < 100; ++i)
            parts.append({u"word/header%1.xml"_s.arg(i), Archives::wordPart("hdr", text.repeated(29'000))});
        const QByteArray docx = Archives::docx("<w:p><w:r><w:t>Ida Beispiel</w:t></w:r></w:p>", parts);
        const Support::ProcessorTime time;
        const auto read = readHistory(docx, u"cv.docx"_s);
        QVERIFY2(time.seconds() < 2, qPrintable(QString::number(time.seconds())));
        QVERIFY(read);
        QCOMPARE(read->leftOut.size(), 100);
    }

    void wordParts()
    {
        QFETCH(QByteArray, body);
        const QByteArray docx = Archives::docx(body);
        const Support::ProcessorTime time;
        const auto read = readHistory(docx, u"cv.docx"_s);
        QVERIFY2(time.seconds() < 2, qPrintable(QString::number(time.seconds())));
        QVERIFY(read || read.error().where.startsWith(u"cv.docx"_s));
    }
};

QTEST_GUILESS_MAIN(TestLargeFiles)
#include "tst_largefiles.moc"
