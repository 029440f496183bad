// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/guidereader.h"
#include "formats/history/archives.h"
#include "formats/history/pdfs.h"
#include "formats/history/pdftext.h"
#include "formats/history/readhistory.h"
#include "formats/pdftext/pdfreader.h"
#include "support/mutations.h"
#include "support/soak.h"

#include <QFile>
#include <QLoggingCategory>
#include <QTest>

using namespace Formats;
using namespace Qt::StringLiterals;

namespace
{

constexpr int count = 10'000 / Support::slowdown;

QByteArray positions()
{
    return "Company Name,Title,Description,Started On,Finished On\r\n"
           "Ledger AG,Developer,\"Books:\n• Kept \"\"all\"\" of them\n• Moved them\",Mar 2019,\r\n"
           "Ferry,Engineer,=1+1,2012,May 2015\r\n";
}

/// Whatever the file is like, this comes back: with a history, or an error that says where and why.
void read(const QByteArray &bytes, const QString &name)
{
    const auto read = readHistory(bytes, name);
    if (read)
        return;
    QVERIFY(read.error().where.startsWith(name));
    QVERIFY(!read.error().why.isEmpty());
}

void readAll(Support::Mutations mutations, const QString &name)
{
    for (int i = 0; i < count && !QTest::currentTestFailed(); ++i)
        read(mutations.next(), name);
}

} // namespace

/// Ten thousand spoilt files of each format: none crashes or hangs, all give a history or an error.
class TestMutatedFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"kf.archive*=false\nqt.pdf*=false"_s); }

    void csv()
    {
        readAll(Support::Mutations({positions(), "Name,Proficiency\nPolish,native\n", "First Name,Last Name\nIda,B\n"},
                    {"\"", "\"\"", ",", ";", "\r\n", "\n\n"}),
            u"Positions.csv"_s);
    }

    void linkedIn()
    {
        const QList<Archives::File> files{{u"Positions.csv"_s, positions()}, {u"a/Skills.csv"_s, "Name\nGo\nC\n"}};
        readAll(Support::Mutations({Archives::zip(files), Archives::zip(files, false)},
                    {"PK\1\2", "PK\3\4", "PK\5\6", "PK\6\6", "PK\7\x08", "PK", QByteArray(4, '\xFF')}),
            u"f.zip"_s);
    }

    void docx()
    {
        const QByteArray body = Archives::paragraph(u"Experience"_s, "<w:pStyle w:val=\"a\"/>") + "<w:tbl><w:tr><w:tc>"
            + Archives::paragraph(u"2019"_s) + "</w:tc></w:tr></w:tbl>";
        const QList<Archives::File> files{{u"word/document.xml"_s, Archives::wordPart("document", body)},
            {u"word/styles.xml"_s,
                Archives::wordPart("styles", "<w:style w:styleId=\"a\"><w:name w:val=\"heading 1\"/></w:style>")}};
        readAll(Support::Mutations({Archives::zip(files), Archives::zip(files, false)}, {"<w:p>", "</w:p>", "PK\3\4"}),
            u"f.docx"_s);
    }

    /// The parts themselves: in an archive, few of them would get past its checksums.
    void word()
    {
        const QByteArray xml = Archives::wordPart("document",
            Archives::paragraph(u"Experience"_s, "<w:pStyle w:val=\"a\"/>", "<w:b/>") + "<w:tbl><w:tr><w:tc>"
                + Archives::paragraph(u"2019"_s, "<w:numPr><w:numId w:val=\"1\"/></w:numPr>")
                + "</w:tc></w:tr></w:tbl>");
        Support::Mutations mutations(
            {xml}, {"<w:tbl>", "</w:tbl>", "<w:tr>", "<w:tc>", "<w:p>", "</w:p>", "&lt;", "<!DOCTYPE a>"});
        for (int i = 0; i < count && !QTest::currentTestFailed(); ++i)
            read(Archives::zip({{u"word/document.xml"_s, mutations.next()}}, false), u"f.docx"_s);
    }

    /// In this process; what breaks here breaks another one in the real program.
    void pdf()
    {
        Support::Mutations mutations(
            {Pdfs::pdf({Pdfs::lines(50, 50, {u"• Ida"_s, u"2019"_s}), Pdfs::lines(50, 50, {u"x"_s})})},
            {"<<", ">>", "[", "]", "obj", "endobj", "stream\n", "/Kids [2 0 R]", "10 0 R", "/Length 9999999", "BT",
                "Tj"});
        for (int i = 0; i < count; ++i)
            textOfPdf(readPdfPages(mutations.next()).pages);
    }

    /// What a broken program that reads PDFs might hand over.
    void pdfPages()
    {
        QByteArray sound;
        QDataStream out(&sound, QIODevice::WriteOnly);
        out << readPdfPages(Pdfs::pdf({Pdfs::lines(50, 50, {u"• Ida"_s, u"2019"_s}), Pdfs::lines(50, 50, {u"x"_s})}));
        Support::Mutations mutations({sound}, {QByteArray(4, '\xFF'), QByteArray(8, '\x7F'), QByteArray(4, '\0')});
        int taken = 0;
        for (int i = 0; i < count && !QTest::currentTestFailed(); ++i) {
            PdfPages pages;
            QDataStream stream(mutations.next());
            stream >> pages;
            taken += stream.status() == QDataStream::Ok ? 1 : 0;
            textOfPdf(pages.pages);
        }
        QVERIFY2(taken > count / 100, "hardly anything was read, so hardly anything was tested");
    }

    void guide()
    {
        QFile file(QStringLiteral(TEST_DATA "/guides/small.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        Support::Mutations mutations({file.readAll()},
            {"{", "}", "[", "]", "\"", ",", ":", "null", "1e999", "-1", "\\u0000", "\\ud800", "\"id\":"});
        for (int i = 0; i < count && !QTest::currentTestFailed(); ++i) {
            const auto guide = readGuide(mutations.next(), u"guide.json"_s);
            QVERIFY(guide ? !guide->questions.isEmpty() : guide.error().where.startsWith(u"guide.json"));
        }
    }
};

QTEST_GUILESS_MAIN(TestMutatedFiles)
#include "tst_mutatedfiles.moc"
