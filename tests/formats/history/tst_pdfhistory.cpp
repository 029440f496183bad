// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/lines.h"
#include "formats/history/pdfs.h"
#include "formats/history/pdftext.h"
#include "formats/history/readhistory.h"
#include "formats/pdftext/pdfreader.h"
#include "support/result.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Formats;
using namespace Qt::StringLiterals;

namespace
{

QStringList linesOf(const QByteArray &pdf)
{
    return textOfPdf(readPdfPages(pdf).pages).text.split(u'\n');
}

QString errorOf(const QByteArray &pdf)
{
    const auto read = readHistory(pdf, u"cv.pdf"_s);
    return read ? u"read"_s : read.error().text();
}

} // namespace

/// PDFs become running text, and hostile ones an error.
class TestPdfHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        QTest::addColumn<QStringList>("lines");
        const auto row = [](const char *name, const Pdfs::Page &page, const QStringList &lines) {
            QTest::newRow(name) << Pdfs::pdf({page}) << lines;
        };
        row("lines", Pdfs::lines(50, 50, {u"Ida Beispiel"_s, u"Bern"_s}), {u"Ida Beispiel"_s, u"Bern"_s});
        row("ligatures", Pdfs::lines(50, 50, {u"Eﬃcient oﬃce, ﬂow"_s}), {u"Efficient office, flow"_s});
        row("bullets", Pdfs::lines(50, 50, {u"• One"_s, u"▪ Two"_s, u"– Three"_s, u"\uF0B7 Four"_s}),
            {u"- One"_s, u"- Two"_s, u"- Three"_s, u"- Four"_s});
        row("languages", Pdfs::lines(50, 50, {u"Größe"_s, u"Été"_s, u"Żółw"_s, u"検索を改善"_s}),
            {u"Größe"_s, u"Été"_s, u"Żółw"_s, u"検索を改善"_s});
        row("an item over two lines",
            Pdfs::lines(50, 50, {u"• Moved the whole of the books to another"_s})
                + Pdfs::lines(60, 63, {u"system in a week"_s}) + Pdfs::lines(50, 76, {u"• Next"_s}),
            {u"- Moved the whole of the books to another system in a week"_s, u"- Next"_s});
        row("position and dates", Pdfs::Page{{50, 50, u"Developer, Ledger AG"_s}, {450, 50, u"2019 – 2021"_s}},
            {u"Developer, Ledger AG\t2019 – 2021"_s});
    }

    void lines()
    {
        QFETCH(QByteArray, pdf);
        QTEST(linesOf(pdf), "lines");
    }

    void parts()
    {
        const auto page = [](const QStringList &texts) {
            PdfPage made{.size = {595, 842}, .pieces = {}};
            for (qsizetype i = 0; i < texts.size(); ++i)
                made.pieces.append({texts[i], QRectF(50, 50 + 13 * double(i), 5 * double(texts[i].size()), 10)});
            return made;
        };
        QCOMPARE(textOfPdf({page({u"He kept the ledger of the compa-"_s, u"ny and was"_s})}).text,
            u"He kept the ledger of the company and was"_s);
        QCOMPARE(textOfPdf({page({u"She wrote state-of-the-"_s, u"art code"_s})}).text,
            u"She wrote state-of-the-art code"_s);
        QCOMPARE(textOfPdf({page({u"well-known to all of the others is a well-"_s, u"known book"_s})}).text,
            u"well-known to all of the others is a well-known book"_s);
        QCOMPARE(textOfPdf({page({u"Zeilen von \u00ADWorten mit Trenn\u00AD"_s, u"strichen"_s})}).text,
            u"Zeilen von Worten mit Trennstrichen"_s);
    }

    /// Rows that go across both columns, as a page that was laid out as a table has them.
    void twoColumns()
    {
        Pdfs::Page page{{50, 40, u"Ida Beispiel, Developer in Bern with a long line"_s}};
        QStringList left;
        QStringList right;
        for (int i = 0; i < 8; ++i) {
            left.append(u"Left column %1"_s.arg(i));
            right.append(u"Right column says %1."_s.arg(i));
            page.append({50, 80 + 14.0 * i, left.last()});
            page.append({250, 80 + 14.0 * i, right.last()});
        }
        QCOMPARE(linesOf(Pdfs::pdf({page})),
            QStringList{u"Ida Beispiel, Developer in Bern with a long line"_s} + left + right);
    }

    void margins()
    {
        const auto page = [](int number) {
            return Pdfs::lines(50, 40, {u"Ida Beispiel"_s})
                + Pdfs::lines(50, 100, {u"Text of page %1"_s.arg(QChar(u'a' + number))})
                + Pdfs::lines(50, 800, {u"Page %1 of 3"_s.arg(number)});
        };
        const PdfText text = textOfPdf(readPdfPages(Pdfs::pdf({page(1), page(2), page(3)})).pages);
        QCOMPARE(text.text, u"Ida Beispiel\nText of page b\nText of page c\nText of page d"_s);
        QCOMPARE(Lines::of(text.leftOut),
            QStringList({u"page 2: Ida Beispiel: it stands on every page"_s,
                u"page 3: Ida Beispiel: it stands on every page"_s, u"page 1: Page 1 of 3: a page number"_s,
                u"page 2: Page 2 of 3: a page number"_s, u"page 3: Page 3 of 3: a page number"_s}));
    }

    void arabic()
    {
        // Arabic letters in the shapes that a font has for them come out as the letters that they are.
        const PdfPage page{
            .size = {595, 842}, .pieces = {{u"\uFEE3\uFEC4\uFEEE\uFEAD\uFE93"_s, QRectF(50, 50, 50, 10)}}};
        QCOMPARE(textOfPdf({page}).text, u"مطورة"_s);
    }

    void readsAFile()
    {
        const auto read
            = readHistory(Pdfs::pdf({Pdfs::lines(50, 50, {u"Ida Beispiel"_s, u"Experience"_s})}), u"cv.pdf"_s);
        VERIFY_DONE(read);
        QCOMPARE(read->format, HistoryFormat::Pdf);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        QTest::addColumn<QString>("error");
        const QByteArray pdf = Pdfs::pdf({Pdfs::lines(50, 50, {u"Ida"_s})});
        const auto row = [](const char *name, const QByteArray &bytes, const char *error) {
            QTest::newRow(name) << bytes << u"cannot read cv.pdf: "_s + QString::fromLatin1(error);
        };
        row("broken", "%PDF-1.7\nnothing", "this PDF is broken or cut off; try to copy it or to export it again");
        row("a password",
            Pdfs::pdf({Pdfs::lines(50, 50, {u"Ida"_s})}, {}, {},
                "/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <" + QByteArray(64, '1') + "> /U <"
                    + QByteArray(64, '2') + "> >>"),
            "this PDF has a password; save a copy without one, and import that");
        row("no text", Pdfs::pdf({{}}),
            "there is no text in this PDF, only pictures of it; make it searchable with a text recognition (OCR), or "
            "import "
            "the document that it was made from");
    }

    void refused()
    {
        QFETCH(QByteArray, pdf);
        QTEST(errorOf(pdf), "error");
    }

    void runsNothing()
    {
        const QByteArray pdf = Pdfs::pdf({Pdfs::lines(50, 50, {u"Ida"_s})},
            {"9 0 obj << /S /JavaScript /JS (app.alert\\(1\\); while\\(true\\){}) >> endobj"},
            "/OpenAction << /S /JavaScript /JS (while\\(true\\){}) /Next << /S /URI /URI (http://x.invalid/) >> >>");
        QCOMPARE(linesOf(pdf), QStringList{u"Ida"_s});
    }
};

QTEST_GUILESS_MAIN(TestPdfHistory)
#include "tst_pdfhistory.moc"
