// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/pdftext.h"
#include "formats/pdftext/pdfpages.h"

#include <QTest>
#include <cmath>
#include <limits>

using namespace Formats;
using namespace Qt::StringLiterals;

namespace
{

QByteArray written(const PdfPages &pages)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << pages;
    return bytes;
}

struct Outcome {
    PdfPages pages;
    QDataStream::Status status = QDataStream::Ok;
};

Outcome read(const QByteArray &bytes)
{
    Outcome outcome;
    QDataStream stream(bytes);
    stream >> outcome.pages;
    outcome.status = stream.status();
    return outcome;
}

PdfPages sample()
{
    const QList<PdfPiece> pieces{{u"Ida"_s, QRectF(50, 50, 20, 10)}, {u"żółw"_s, {}}};
    return {.fault = PdfFault::None, .pages = {{QSizeF(595, 842), pieces}, {QSizeF(595, 842), {}}}};
}

PdfPage pageOf(const QSizeF &size, qsizetype lines)
{
    PdfPage page{.size = size, .pieces = {}};
    for (qsizetype i = 0; i < lines; ++i) {
        const auto row = static_cast<int>(i / 2);
        page.pieces.append({u"Line"_s, QRectF(i % 2 == 0 ? 50 : size.width() - 100, 10 * row, 50, 10)});
    }
    return page;
}

} // namespace

/// What the program that reads PDFs hands over is not trusted: a file may have broken that program.
class TestPdfPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack() { QCOMPARE(read(written(sample())).pages, sample()); }

    void cutOffAnywhere()
    {
        const QByteArray whole = written(sample());
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY2(read(whole.first(size)).status != QDataStream::Ok, qPrintable(QString::number(size)));
    }

    /// Room is made for what is there, not for what is said to be there.
    void liesAboutCounts_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray most(4, '\xFF');
        const QByteArray size(16, '\0');
        QTest::newRow("pages") << QByteArray(1, '\0') + "\x7F\xFF\xFF\xFF";
        QTest::newRow("as many pages as there can be") << QByteArray(1, '\0') + most;
        QTest::newRow("a count of 64 bits") << QByteArray(1, '\0') + "\xFF\xFF\xFF\xFE" + most + most;
        QTest::newRow("pieces") << QByteArray(1, '\0') + QByteArray("\0\0\0\1", 4) + size + "\x7F\xFF\xFF\xFF";
        QTest::newRow("text") << QByteArray(1, '\0') + QByteArray("\0\0\0\1", 4) + size + QByteArray("\0\0\0\1", 4)
                + "\x7F\xFF\xFF\xFE";
        QTest::newRow("a fault that is none") << QByteArray("\x09\0\0\0\0", 5);
    }

    void liesAboutCounts()
    {
        QFETCH(QByteArray, bytes);
        const Outcome outcome = read(bytes);
        QVERIFY(outcome.status != QDataStream::Ok);
        QVERIFY(outcome.pages.pages.size() <= 1);
        QVERIFY(outcome.pages.pages.capacity() < 100);
    }

    void placesThatAreNone_data()
    {
        QTest::addColumn<double>("value");
        QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("without end") << std::numeric_limits<double>::infinity();
        QTest::newRow("beyond any page") << 1e300;
    }

    /// A piece that stands nowhere is known by its text alone, and the page's size by nothing.
    void placesThatAreNone()
    {
        QFETCH(double, value);
        const PdfPage page{
            .size = {value, 842}, .pieces = {{u"Ida"_s, QRectF(50, value, 20, 10)}, {u"B"_s, QRectF(50, 70, 20, 10)}}};
        const Outcome outcome = read(written({.fault = PdfFault::None, .pages = {page}}));
        QCOMPARE(outcome.status, QDataStream::Ok);
        const PdfPage &back = outcome.pages.pages.constFirst();
        QCOMPARE(back.size, QSizeF());
        QVERIFY(back.pieces[0].box.isNull());
        QCOMPARE(back.pieces[0].text, u"Ida"_s);
        QCOMPARE(back.pieces[1], page.pieces[1]);
        QCOMPARE(textOfPdf(outcome.pages.pages).text, u"Ida\nB"_s);
    }

    /// A page says how wide it is itself; its columns are looked for in as many places as on any other.
    void aWidePage()
    {
        const PdfText text = textOfPdf({pageOf({1'000'000, 842}, 400)});
        QCOMPARE(text.text.count(u"Line"_s), 400);
    }

    void aFullPage() { QCOMPARE(textOfPdf({pageOf({595, 842}, 10'000)}).text.count(u"Line"_s), 10'000); }
};

QTEST_APPLESS_MAIN(TestPdfPages)
#include "tst_pdfpages.moc"
