// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataseeds.h"
#include "formats/history/archives.h"
#include "formats/history/pdfs.h"
#include "formats/pdftext/pdfreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace
{

QByteArrayList filesIn(const QString &folder, const QStringList &patterns)
{
    QByteArrayList contents;
    QDirIterator files(folder, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            contents.append(file.readAll());
    }
    return contents;
}

QByteArrayList tables()
{
    return {"Company Name,Title,Description,Location,Started On,Finished On\r\n"
            "Ledger AG,Developer,\"Books:\n• Kept \"\"all\"\" of them\n• Moved them\",Bern,Mar 2019,\r\n",
        "Title,Description,Url,Started On,Finished On\nFerry,=1+1,https://ferry.example,2020,May 2021\n",
        "First Name,Last Name,Address,Headline,Summary,Zip Code,Geo Location,Twitter Handles,Websites\n"
        "Ida,Beispiel,,Developer,Ledgers.,3000,Bern,[idab],\"[BLOG:https://ida.example]\"\n",
        "Name;Url;Authority;Started On;Finished On;License Number\nSafe Boats;;Harbour;Jun 2020;Jun 2023;77\n",
        "School Name\tStart Date\tEnd Date\tNotes\tDegree Name\nTown School\t2010\t2013\tWell\tBSc\n"};
}

QByteArray word()
{
    const QByteArray styles
        = "<w:style w:styleId=\"a\"><w:name w:val=\"heading 1\"/></w:style>"
          "<w:style w:styleId=\"b\"><w:basedOn w:val=\"a\"/><w:numPr/><w:rPr><w:b/></w:rPr></w:style>";
    const QByteArray cells = "<w:tbl><w:tr><w:tc>" + Archives::paragraph(u"2019 – 2021"_s) + "</w:tc><w:tc>"
        + Archives::paragraph(u"Developer, Ledger AG"_s, {}, "<w:b/>")
        + Archives::paragraph(u"Kept the books"_s, "<w:numPr><w:numId w:val=\"1\"/></w:numPr>")
        + "</w:tc></w:tr></w:tbl>";
    return Archives::wordPart("document",
        styles + "<w:body>" + Archives::paragraph(u"Experience"_s, "<w:pStyle w:val=\"a\"/>") + cells
            + "<w:p><w:r><w:t>a</w:t><w:tab/><w:br/><w:noBreakHyphen/><w:sym w:char=\"F0B7\"/></w:r></w:p></w:body>");
}

QByteArrayList archives()
{
    QList<Archives::File> linkedIn;
    for (const QByteArray &table : tables())
        linkedIn.append({QStringList{u"Positions.csv"_s, u"a/Projects.csv"_s, u"Profile.csv"_s, u"Certifications.csv"_s,
                             u"Education.csv"_s}[linkedIn.size()],
            table});
    const QList<Archives::File> docx{{u"word/document.xml"_s, word()}, {u"word/styles.xml"_s, word()}};
    return {Archives::zip(linkedIn), Archives::zip(linkedIn, false), Archives::zip(docx), Archives::zip(docx, false)};
}

QByteArrayList pages()
{
    Pdfs::Page columns;
    for (int i = 0; i < 8; ++i)
        columns
            += Pdfs::Page{{50, 80 + 14.0 * i, u"Left %1"_s.arg(i)}, {250, 80 + 14.0 * i, u"• Right says %1-"_s.arg(i)}};
    QByteArrayList contents;
    for (const QList<Pdfs::Page> &pdf : QList<QList<Pdfs::Page>>{
             QList<Pdfs::Page>{Pdfs::lines(50, 50, {u"Ida"_s, u"Experience"_s, u"• Kept the books"_s})},
             QList<Pdfs::Page>{columns, Pdfs::lines(50, 40, {u"Page 2 of 2"_s})}}) {
        QDataStream stream(&contents.emplaceBack(), QIODevice::WriteOnly);
        stream << Formats::readPdfPages(Pdfs::pdf(pdf));
    }
    return contents;
}

bool write(const QString &folder, const QByteArrayList &contents)
{
    if (contents.isEmpty() || !QDir().mkpath(folder))
        return false;
    for (qsizetype i = 0; i < contents.size(); ++i) {
        QFile file(folder + u"/seed-"_s + QString::number(i));
        if (!file.open(QIODevice::WriteOnly) || file.write(contents[i]) != contents[i].size())
            return false;
    }
    return true;
}

} // namespace

/// Writes what each fuzzer begins with into a folder of its own below the one that is named.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString data = QStringLiteral(SOURCE_ROOT "/tests/data");
    const QString to = application.arguments().value(1, u"seeds"_s);
    const bool done = write(to + u"/fuzz_jsonresume"_s,
                          filesIn(data + u"/cvs"_s, {u"*.json"_s}) + filesIn(data + u"/histories"_s, {u"*.json"_s}))
        && write(to + u"/fuzz_cvtext"_s, filesIn(data + u"/cvs"_s, {u"*.md"_s, u"*.txt"_s}))
        && write(to + u"/fuzz_guide"_s, filesIn(data + u"/guides"_s, {u"*.json"_s}))
        && write(to + u"/fuzz_csv"_s, tables()) && write(to + u"/fuzz_archive"_s, archives())
        && write(to + u"/fuzz_database"_s, Fuzz::dataFiles()) && write(to + u"/fuzz_export"_s, Fuzz::exports())
        && write(to + u"/fuzz_docx"_s, {word()}) && write(to + u"/fuzz_pdf"_s, pages());
    if (!done)
        qCritical("cannot write the seeds");
    return done ? 0 : 1;
}
