// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/archives.h"
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

constexpr qint64 most = 1'000'000'000;

QByteArray sample()
{
    return Archives::zip({{u"a.txt"_s, QByteArray("first ").repeated(50)}, {u"b/c.txt"_s, "second"}});
}

/// The same at a place in every entry of the directory.
QByteArray changed(QByteArray zip, qsizetype at, auto value)
{
    const qsizetype second = Archives::entryAt(zip, 1);
    qToLittleEndian(value, zip.data() + Archives::entryAt(zip, 0) + at);
    qToLittleEndian(value, zip.data() + second + at);
    return zip;
}

QList<Archives::File> many(int count, const QString &name)
{
    QList<Archives::File> files;
    for (int i = 0; i < count; ++i)
        files.append({QString::number(i) + name, "x"});
    return files;
}

/// Says of a file that it is larger than the archive: KZip looks for the next one then, and never gets past "PK".
QByteArray endless()
{
    QByteArray zip = Archives::zip({{u"a"_s, QByteArray("PK__").repeated(2000)}, {u"b"_s, "b"}}, false);
    qToLittleEndian(quint32(0xFFFFFF00), zip.data() + 18);
    return zip;
}

QString errorOf(const QByteArray &bytes)
{
    const auto read = readHistory(bytes, u"f.zip"_s);
    return read ? u"read"_s : read.error().text();
}

QString broken(const QString &file = {})
{
    return u"cannot read f.zip"_s + file + u": the archive is broken or cut off; try to copy or download it again"_s;
}

} // namespace

/// Archives give their files or an error, whatever is done to them.
class TestArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<bool>("packed");
        QTest::newRow("packed") << true;
        QTest::newRow("stored") << false;
    }

    void reads()
    {
        QFETCH(bool, packed);
        const QByteArray large = QByteArray("0123456789").repeated(100'000);
        auto zip = ZipFiles::open(
            Archives::zip({{u"a.txt"_s, "first"}, {u"b/ü.txt"_s, large}, {u"empty"_s, ""}}, packed), u"f.zip"_s);
        VERIFY_DONE(zip);
        QCOMPARE(zip->names(), QStringList({u"a.txt"_s, u"b/ü.txt"_s, u"empty"_s}));
        QCOMPARE(zip->read(u"a.txt"_s, most), "first");
        QCOMPARE(zip->read(u"b/ü.txt"_s, most), large);
        QCOMPARE(zip->read(u"empty"_s, most), "");
        QCOMPARE(
            zip->read(u"b/ü.txt"_s, 999'999).error().text(), u"cannot read f.zip: b/ü.txt: it is larger than 0 MB"_s);
        QVERIFY(!zip->read(u"none"_s, most));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &error) {
            QTest::newRow(name) << bytes << error;
        };
        const QByteArray zip = sample();
        row("only the beginning", "PK\3\4", broken());
        row("cut off", zip.chopped(30), broken());
        row("cut in half", zip.first(zip.size() / 2), broken());
        row("no directory", changed(zip, 0, quint32(0)), broken());
        row("signatures without end", "PK\3\4" + QByteArray("PK").repeated(1'000'000) + zip.last(22), broken());
        row("a search without end", endless(),
            u"cannot read f.zip: this archive is neither a DOCX file nor LinkedIn's copy of your data, which holds "
            "Positions.csv"_s);
        row("encrypted", changed(zip, 8, quint16(1)),
            u"cannot read f.zip: the archive is encrypted; unpack it with its password, and import what is in it"_s);
        row("a bomb, by what it says", changed(zip, 24, quint32(100'000'001)),
            u"cannot read f.zip: unpacked, it is larger than 200 MB"_s);
        row("another archive", zip,
            u"cannot read f.zip: this archive is neither a DOCX file nor LinkedIn's copy of your data, which holds "
            "Positions.csv"_s);
        row("OpenDocument", Archives::zip({{u"content.xml"_s, "<x/>"}}),
            u"cannot read f.zip: this is an OpenDocument file; save it as DOCX or PDF"_s);
        row("spreadsheet", Archives::zip({{u"xl/workbook.xml"_s, "<x/>"}}),
            u"cannot read f.zip: this is a spreadsheet; save it as CSV"_s);
        row("too many files", Archives::zip(many(10'001, u"x"_s)),
            u"cannot read f.zip: the archive holds more than 10000 files and folders"_s);
        row("too many folders", Archives::zip(many(60, u"/a"_s.repeated(2000))),
            u"cannot read f.zip: the archive holds more than 10000 files and folders"_s);
    }

    void refused()
    {
        QFETCH(QByteArray, bytes);
        QTEST(errorOf(bytes), "error");
    }

    /// A bomb that says it is small: cut off after what it said.
    void lies()
    {
        QByteArray zip = Archives::zip({{u"a"_s, QByteArray(50'000'000, '\0')}});
        qToLittleEndian(quint32(1000), zip.data() + Archives::entryAt(zip, 0) + 24);
        auto files = ZipFiles::open(zip, u"f.zip"_s);
        VERIFY_DONE(files);
        QCOMPARE(files->read(u"a"_s, most).error().text(), broken(u": a"_s));
    }

    void seesWrongContent()
    {
        QByteArray zip = Archives::zip({{u"a"_s, "one two three"}}, false);
        zip.replace("two", "TWO");
        auto files = ZipFiles::open(zip, u"f.zip"_s);
        VERIFY_DONE(files);
        QCOMPARE(files->read(u"a"_s, most).error().text(), broken(u": a"_s));
    }

    void unknownPacking()
    {
        const QByteArray zip = changed(sample(), 10, quint16(14));
        auto files = ZipFiles::open(zip, u"f.zip"_s);
        VERIFY_DONE(files);
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"method 14"_s));
        QCOMPARE(files->read(u"a.txt"_s, most).error().text(),
            u"cannot read f.zip: a.txt: it is packed in a way that is not known here"_s);
    }

    void namesThatLeadOut()
    {
        const QByteArray zip = Archives::zip({{u"../x.txt"_s, "x"}, {u"a/../../y.txt"_s, "y"}, {u"/z.txt"_s, "z"},
            {u"c:\\w.txt"_s, "w"}, {u"a/in.txt"_s, "in"}});
        auto files = ZipFiles::open(zip, u"f.zip"_s);
        VERIFY_DONE(files);
        for (const QString &name : files->names()) {
            QVERIFY2(!name.contains(u".."_s) && !name.startsWith(u'/') && !name.contains(u':'), qPrintable(name));
        }
        QCOMPARE(files->read(u"a/in.txt"_s, most), "in");
    }
};

QTEST_GUILESS_MAIN(TestArchive)
#include "tst_archive.moc"
