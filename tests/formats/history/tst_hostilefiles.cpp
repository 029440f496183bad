// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/history/line.h"
#include "formats/history/archives.h"
#include "formats/history/lines.h"
#include "formats/history/pdfs.h"
#include "formats/history/readhistory.h"
#include "formats/history/zipfiles.h"
#include "support/result.h"

#include <QRegularExpression>
#include <QTest>
#include <QtEndian>

using namespace Formats;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray laughs = "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                          "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
const QByteArray outside = "<!DOCTYPE d [<!ENTITY c SYSTEM \"file:///etc/passwd\">]>";

QByteArray withDoctype(const QByteArray &doctype, const QByteArray &part, const QByteArray &content)
{
    QByteArray xml = Archives::wordPart(part, content);
    return xml.insert(xml.indexOf("<w:"), doctype);
}

QByteArray document(const QByteArray &xml)
{
    return Archives::zip({{u"word/document.xml"_s, xml}});
}

/// Every entry of the directory is the first one's content.
QByteArray overlapping(int count, qsizetype size)
{
    QList<Archives::File> files;
    for (int i = 0; i < count; ++i)
        files.append({u"Positions (%1).csv"_s.arg(i), i == 0 ? QByteArray(size, 'a') : QByteArray("b")});
    QByteArray zip = Archives::zip(files);
    const QByteArray checksumAndSizes = zip.sliced(Archives::entryAt(zip, 0) + 16, 12);
    for (int i = 1; i < count; ++i) {
        const qsizetype entry = Archives::entryAt(zip, i);
        zip.replace(entry + 16, 12, checksumAndSizes);
        qToLittleEndian(quint32(0), zip.data() + entry + 42); // where it begins
    }
    return zip;
}

/// Five entries of 45 MB, of which the end of the directory tells of one.
QByteArray hidden()
{
    QList<Archives::File> files;
    for (const QChar name : u"abcde"_s)
        files.append({QString(name), QByteArray(45'000'000, '\0')});
    QByteArray zip = Archives::zip(files);
    qToLittleEndian(quint16(1), zip.data() + zip.lastIndexOf("PK\5\6") + 8);
    qToLittleEndian(quint16(1), zip.data() + zip.lastIndexOf("PK\5\6") + 10);
    return zip;
}

QByteArray encrypted()
{
    QByteArray zip = Archives::docx(Archives::paragraph(u"Ida"_s));
    for (int i = 0; i < 2; ++i)
        zip[Archives::entryAt(zip, i) + 8] = char(zip[Archives::entryAt(zip, i) + 8] | 1);
    return zip;
}

QString errorOf(const QByteArray &bytes, const QString &name)
{
    const auto read = readHistory(bytes, name);
    return read ? u"read"_s : read.error().text();
}

QStringList textsOf(const Domain::History &history)
{
    QStringList lines;
    for (const Domain::HistoryLine &line : Domain::linesOf(history))
        lines.append(line.text);
    return lines;
}

} // namespace

/// Whole files that were made to do harm: an error that says what is wrong with them, or harmless text.
class TestHostileFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("error"); // what follows "cannot read "
        const auto row = [](const char *what, const QString &name, const QByteArray &bytes, const QString &error) {
            QTest::newRow(what) << name << bytes << error;
        };
        const QString docx = u"cv.docx"_s;
        const QByteArray entity = Archives::paragraph(u"x"_s).replace(">x<", ">&c;<");
        const QString defines = u"cv.docx: word/document.xml: it defines entities, which no word processor writes"_s;
        row("a billion laughs", docx, document(withDoctype(laughs, "document", entity)), defines);
        row("an entity outside", docx, document(withDoctype(outside, "document", entity)), defines);
        row("an entity of nowhere", docx, document(Archives::wordPart("document", entity)),
            u"cv.docx: word/document.xml: it is broken at line 2, column "_s);
        row("a document without a body", docx, document(""), u"cv.docx: word/document.xml: it is broken at line 1"_s);
        row("a document that breaks off", docx, document(Archives::wordPart("document", entity).chopped(40)),
            u"cv.docx: word/document.xml: it is broken at line 2"_s);
        row("a document cut off", docx, Archives::docx(Archives::paragraph(u"Ida"_s)).chopped(60),
            u"cv.docx: the archive is broken or cut off"_s);
        row("a bomb of a document", docx, document(QByteArray(60'000'000, ' ')),
            u"cv.docx: word/document.xml: it is larger than 16 MB"_s);
        QByteArray attributes;
        for (int i = 0; i < 50'000; ++i)
            attributes += " a" + QByteArray::number(i) + " = \"\"";
        const QString endless = u"cv.docx: word/document.xml: it has tags that no word processor writes"_s;
        row("a tag without end", docx, document(Archives::wordPart("document", "<w:p" + attributes + "/>")), endless);
        row("a tag without end behind a quote", docx,
            document(Archives::wordPart("document", "<!-- <' --><w:p" + attributes + "/>")), endless);
        row("a tag without end in an encoding of its own", docx,
            document("<?xml version=\"1.0\" encoding=\"IBM037\"?><\x4C\x95" + attributes),
            u"cv.docx: word/document.xml: it is broken at line 1"_s);
        row("a document that is no UTF-8", docx, document(Archives::wordPart("document", "<w:p>\xE9</w:p>")),
            u"cv.docx: word/document.xml: it is broken at line 1"_s);
        row("an archive with a password", docx, encrypted(), u"cv.docx: the archive is encrypted"_s);
        row("an archive in an archive", u"f.zip"_s,
            Archives::zip({{u"f.zip"_s, Archives::zip({{u"Positions.csv"_s, "x"}})}}),
            u"f.zip: this archive is neither a DOCX file nor LinkedIn's copy of your data"_s);
        row("entries over one another", u"f.zip"_s, overlapping(1'000, 1'000'000),
            u"f.zip: unpacked, it is larger than 200 MB"_s);
        row("too many lines in a PDF", u"cv.pdf"_s,
            Pdfs::pdf(QList<Pdfs::Page>(101, Pdfs::lines(50, 20, QStringList(100, u"A line of text"_s), 6))),
            u"cv.pdf: it has more than 10000 lines"_s);
        row("UTF-16 of an odd length", u"cv.txt"_s, QByteArray("\xFF\xFEI\0d\0a\0\n", 9),
            u"cv.txt: it is not all in the encoding that its first bytes name"_s);
        row("UTF-16 of an odd length, not marked", u"cv.txt"_s, QByteArray("I\0d\0a\0\n", 7),
            u"cv.txt: this is neither text nor a document that can be read here"_s);
        for (const QByteArray &begin : QByteArrayList{"", "%PDF-1.7\n", "PK\3\4", "{"})
            QTest::addRow("20 MB and a byte of '%s'", begin.trimmed().constData())
                << u"cv"_s << begin + QByteArray(largestHistory + 1 - begin.size(), ' ')
                << u"cv: it is larger than 20 MB"_s;
    }

    void refused()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, error);
        const QString told = errorOf(bytes, name);
        QVERIFY2(told.startsWith(u"cannot read "_s + error), qPrintable(told));
    }

    /// What the parts beside the body say goes alone.
    void bombsBesideTheBody()
    {
        const auto read = readHistory(
            Archives::docx(Archives::paragraph(u"Ida Beispiel"_s, "<w:pStyle w:val=\"a\"/>"),
                {{u"word/styles.xml"_s,
                     withDoctype(laughs, "styles", "<w:style w:styleId=\"a\"><w:name w:val=\"&c;\"/></w:style>")},
                    {u"word/header1.xml"_s,
                        withDoctype(outside, "hdr", Archives::paragraph(u"x"_s).replace(">x<", ">&c;<"))},
                    {u"word/embedded.zip"_s, Archives::zip({{u"a"_s, QByteArray(50'000'000, '\0')}})}}),
            u"cv.docx"_s);
        VERIFY_DONE(read);
        QCOMPARE(read->history.basics.value("name"_L1).toString(), u"Ida Beispiel"_s);
        QCOMPARE(Lines::of(read->leftOut),
            QStringList{u"header1.xml: : it defines entities, which no word processor writes"_s});
    }

    /// Files that the end of the directory does not tell of count, too.
    void readsNoMoreThanItMay()
    {
        auto zip = ZipFiles::open(hidden(), u"f.zip"_s);
        VERIFY_DONE(zip);
        QCOMPARE(zip->names().size(), 5);
        QString error;
        for (const QString &name : zip->names()) {
            const auto bytes = zip->read(name, 50'000'000);
            error += bytes ? QString() : bytes.error().text();
        }
        QCOMPARE(error, u"cannot read f.zip: unpacked, it is larger than 200 MB"_s);
    }

    /// Nothing is unpacked to a place of the archive's choice: names are but names.
    void namesThatLeadOut()
    {
        const QByteArray csv = "Company Name,Title\nLedger AG,Developer\n";
        const auto read = readHistory(Archives::zip({{u"Positions.csv"_s, csv}, {u"../../Skills.csv"_s, "Name\nGo\n"},
                                          {u"/etc/Languages.csv"_s, "Name,Proficiency\nPolish,native\n"}}),
            u"f.zip"_s);
        VERIFY_DONE(read);
        QCOMPARE(read->history[Domain::Section::Work].size(), 1);
        QVERIFY(read->history[Domain::Section::Skills].isEmpty());
    }

    void formulasAreText()
    {
        const auto read = readHistory("Company Name,Title,Description\n"
                                      "=HYPERLINK(\"\"http://x.invalid\"\"),+1+cmd|' /C calc'!A0,@SUM(A1)\n",
            u"Positions.csv"_s);
        VERIFY_DONE(read);
        QCOMPARE(Lines::of(read->history[Domain::Section::Work]),
            QStringList{u"{'name':'=HYPERLINK(\\'\\'http://x.invalid\\'\\')','position':'+1+cmd|' /C calc'!A0',"
                        "'summary':'@SUM(A1)'}"_s});
    }

    /// Text that would be a program elsewhere: a web page's script, a document's macro, a shell's command.
    void programsAreText()
    {
        const QString script
            = u"<script>fetch('http://x.invalid')</script> and $(reboot) and <img src=x onerror=alert(1)>"_s;
        const QByteArray cv
            = "# Ida Beispiel\n\n## Experience\n\n### Developer, Ledger AG (2019)\n\n- " + script.toUtf8() + "\n";
        const auto read = readHistory(cv, u"cv.md"_s);
        VERIFY_DONE(read);
        QVERIFY2(textsOf(read->history).contains(script), qUtf8Printable(textsOf(read->history).join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestHostileFiles)
#include "tst_hostilefiles.moc"
