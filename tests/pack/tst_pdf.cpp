// SPDX-License-Identifier: GPL-3.0-or-later
#include "highlighting/highlighter.h"
#include "pack/pdf.h"
#include "pack/samples.h"
#include "support/littleroom.h"
#include "support/needs.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using Domain::Part;

namespace
{

QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput()) + QString::fromUtf8(process.readAllStandardError());
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Without what a reader adds to show which way text runs, and with every white space a blank.
QString plain(QString text)
{
    for (const QChar mark : u"\u202a\u202b\u202c\u200e\u200f"_s)
        text.remove(mark);
    return text.simplified();
}

QStringList sorted(const QString &text)
{
    QStringList words = text.split(u' ');
    words.sort();
    return words;
}

} // namespace

/// The file as other programs read it.
class TestPdf : public QObject
{
    Q_OBJECT

private:
    Highlighting::Highlighter m_highlighter;
    QTemporaryDir m_folder;
    const Domain::Guide m_guide = Samples::guide(3);

    QString path(const QString &name = u"pack.pdf"_s) const { return m_folder.filePath(name); }
    Domain::Result<void> write(
        const QString &file, const Domain::Answers &answers = {}, const Pack::Options &options = Samples::options())
    {
        return Pack::writePdf(file, m_guide, answers, options, m_highlighter);
    }
    static Domain::Answers answerInEachPart(const std::array<QString, 4> &texts)
    {
        Domain::Answers answers;
        for (std::size_t i = 0; i < texts.size(); ++i)
            answers[u"q1"_s].parts[Domain::storyParts[i]] = texts[i];
        return answers;
    }

    /// Where that word begins at the foot of the page of the contents, as a share of the page's width.
    qreal placeOf(const QString &word) const
    {
        const QString boxes = output(u"pdftotext"_s, {u"-bbox"_s, u"-f"_s, u"2"_s, u"-l"_s, u"2"_s, path(), u"-"_s});
        static const QRegularExpression page(u"<page width=\"([\\d.]+)\""_s);
        const QRegularExpression box(u"<word xMin=\"([\\d.]+)\"[^>]*>%1</word>"_s.arg(word));
        qreal last = 0;
        for (const QRegularExpressionMatch &match : box.globalMatch(boxes))
            last = match.captured(1).toDouble();
        return last / page.match(boxes).captured(1).toDouble();
    }

private Q_SLOTS:
    void isMirroredWhereItIsReadFromTheRight()
    {
        NEEDS("pdftotext");
        QVERIFY(write(path(), Samples::fullAnswers(m_guide)));
        const qreal foot = placeOf(u"Prep"_s);
        const qreal number = placeOf(u"of"_s);
        QCOMPARE_LT(foot, 0.2);
        QCOMPARE_GT(number, 0.8);
        const QString text = plain(output(u"pdftotext"_s, {u"-layout"_s, u"-l"_s, u"1"_s, path(), u"-"_s}));

        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const auto leftAgain = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
        QVERIFY(write(path(), Samples::fullAnswers(m_guide)));
        QCOMPARE_GT(placeOf(u"Prep"_s), 0.8);
        QCOMPARE_LT(placeOf(u"of"_s), 0.2);
        // What stood on one line may be told in another order, but nothing is written backwards.
        const QString mirrored = plain(output(u"pdftotext"_s, {u"-layout"_s, u"-l"_s, u"1"_s, path(), u"-"_s}));
        QCOMPARE(sorted(mirrored), sorted(text));
    }

    void isSoundAndCarriesItsFonts()
    {
        NEEDS("qpdf");
        NEEDS("pdffonts");
        QVERIFY(write(path(), Samples::fullAnswers(m_guide)));
        const QString check = output(u"qpdf"_s, {u"--check"_s, path()});
        QVERIFY2(check.contains(u"No syntax or stream encoding errors"_s), qPrintable(check));
        const QStringList fonts = output(u"pdffonts"_s, {path()}).split(u'\n', Qt::SkipEmptyParts).sliced(2);
        QVERIFY(fonts.size() >= 4);
        for (const QString &font : fonts)
            QVERIFY2(font.contains(u" yes "_s), qPrintable(font));
    }

    void saysWhatItIs()
    {
        NEEDS("pdfinfo");
        NEEDS("qpdf");
        Pack::Options options = Samples::options();
        options.author = u"Zoë O’Neill"_s;
        options.paper = Pack::Paper::Letter;
        QVERIFY(write(path(), {}, options));
        const QString info = plain(output(u"pdfinfo"_s, {path()}));
        for (const QString &line : {u"Title: Prep pack: Backend Developer at Acme"_s, u"Author: Zoë O’Neill"_s,
                 u"Creator: Starwright"_s, u"CreationDate: Wed Jan 6 09:30:00 2027"_s, u"Pages: 6"_s, u"612 x 792"_s})
            QVERIFY2(info.contains(line), qPrintable(line + u" in "_s + info));
        QVERIFY(output(u"qpdf"_s, {u"--json"_s, u"--json-key=qpdf"_s, path()}).contains(u"\"/Lang\": \"u:"_s));
    }

    void leadsToEachQuestion()
    {
        NEEDS("qpdf");
        QVERIFY(write(path()));
        const QString outline = output(u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s, path()});
        for (const QString &title : {u"Contents"_s, u"The interviews"_s, u"Technical"_s, u"Title 1"_s, u"Title 3"_s})
            QVERIFY2(outline.contains(u"\"title\": \"%1\""_s.arg(title)), qPrintable(title));
        QVERIFY(outline.contains(u"\"destpageposfrom1\": 4"_s));
        const QString objects = output(u"qpdf"_s, {u"--json"_s, u"--json-key=qpdf"_s, path()});
        QCOMPARE(objects.count(u"\"/Subtype\": \"/Link\""_s), 3); // the contents
    }

    void contentsNameThePages()
    {
        NEEDS("pdftotext");
        Domain::Answers answers;
        answers[u"q2"_s].parts[Part::Action] = u"A sentence that goes on for pages. "_s.repeated(400);
        QVERIFY(write(path(), answers));
        const QString contents
            = plain(output(u"pdftotext"_s, {u"-layout"_s, u"-f"_s, u"2"_s, u"-l"_s, u"2"_s, path(), u"-"_s}));
        QVERIFY2(contents.contains(u"Title 1 4"_s) && contents.contains(u"Title 2 5"_s), qPrintable(contents));
        const QString pages = plain(output(u"pdftotext"_s, {u"-layout"_s, path(), u"-"_s}));
        const qsizetype last = pages.lastIndexOf(u"Question 3"_s);
        const QString number = pages.sliced(pages.indexOf(u"Prep pack"_s, last)).section(u' ', 2, 2);
        QVERIFY(number.toInt() > 7);
        QVERIFY2(contents.contains(u"Title 3 "_s + number), qPrintable(contents + number));
    }

    void isTheSameEachTime()
    {
        QVERIFY(write(path(u"a.pdf"_s), Samples::fullAnswers(m_guide)));
        QVERIFY(write(path(u"b.pdf"_s), Samples::fullAnswers(m_guide)));
        QCOMPARE(contents(path(u"a.pdf"_s)), contents(path(u"b.pdf"_s)));
        QVERIFY(!contents(path(u"a.pdf"_s)).isEmpty());
    }

    void theEnvironmentSetsTheDate()
    {
        NEEDS("pdfinfo");
        qputenv("SOURCE_DATE_EPOCH", "1000000000");
        Pack::Options options = Samples::options();
        options.printedAt = {};
        const auto written = write(path(), {}, options);
        qunsetenv("SOURCE_DATE_EPOCH");
        QVERIFY(written);
        QVERIFY(plain(output(u"pdfinfo"_s, {path()})).contains(u"CreationDate: Sun Sep 9 01:46:40 2001"_s));
    }

    void showsTextAsWritten()
    {
        NEEDS("pdftotext");
        const Domain::Answers answers = answerInEachPart({
            u"<b>bold</b> & \"quoted\" &amp; <img src=\"file:///etc/host\"> ![x](/etc/host)\n\nfluffy office"_s,
            u"أوقفت النظام ليلا وأعدته خلال Redis 42 دقيقة\n\nשלום עולם"_s,
            u"本番障害が金曜日の夜に発生しました。\n\n我在二十分钟内回滚了版本。\n\n한국어 릴리스를 되돌렸다."_s,
            u"😀 👩‍💻 👨‍👩‍👧 🇩🇪 ❤️ ✅ 1️⃣ end\n\n```\nif (a < b && c) \"x\";\n```"_s,
        });
        QVERIFY(write(path(), answers));
        const QString text = plain(output(u"pdftotext"_s, {path(), u"-"_s}));
        for (const QString &words : {
                 u"<b>bold</b> & \"quoted\" &amp; <img src=\"file:///etc/host\"> ![x](/etc/host)"_s,
                 u"fluffy office"_s,
                 u"أوقفت النظام ليلا وأعدته خلال"_s,
                 u"שלום עולם"_s,
                 u"本番障害が金曜日の夜に発生しました。"_s,
                 u"我在二十分钟内回滚了版本。"_s,
                 u"한국어 릴리스를 되돌렸다."_s,
                 u"😀 👩‍💻 👨‍👩‍👧 🇩🇪 ❤️ ✅ 1️⃣ end"_s,
                 u"if (a < b && c) \"x\";"_s,
             })
            QVERIFY2(text.contains(words), qPrintable(words + u"\n\nin\n\n"_s + text));
    }

    void emojiHaveColour()
    {
        NEEDS("pdftoppm");
        Pack::Options options = Samples::options();
        options.sections = Pack::Section::Answers;
        options.ruledLines = false;
        QVERIFY(write(path(), answerInEachPart({u"😀😀😀"_s, {}, {}, {}}), options));
        output(u"pdftoppm"_s,
            {u"-png"_s, u"-r"_s, u"72"_s, u"-f"_s, u"3"_s, u"-l"_s, u"3"_s, u"-singlefile"_s, path(), path(u"page"_s)});
        const QImage page(path(u"page.png"_s));
        QVERIFY(!page.isNull());
        int yellow = 0;
        for (int y = 100; y < 250; ++y) {
            for (int x = 120; x < 200; ++x) {
                const QColor colour = page.pixelColor(x, y);
                yellow += colour.red() > 220 && colour.green() > 150 && colour.blue() < 120;
            }
        }
        if (yellow == 0 && !QFontDatabase::families().contains(u"Noto Color Emoji"_s))
            QSKIP("no colour emoji font is installed");
        QVERIFY2(yellow > 50, qPrintable(QString::number(yellow)));
    }

    void linksAreEncoded()
    {
        NEEDS("qpdf");
        QVERIFY(write(path(), answerInEachPart({u"[a](<http://e/)x y>) [b](javascript:c)"_s, {}, {}, {}})));
        QVERIFY(output(u"qpdf"_s, {u"--check"_s, path()}).contains(u"No syntax or stream encoding errors"_s));
        const QString objects = output(u"qpdf"_s, {u"--json"_s, u"--json-key=qpdf"_s, path()});
        QVERIFY(objects.contains(u"http://e/%29x%20y"_s));
        QVERIFY(!objects.contains(u"javascript"_s));
    }

    void theBuiltInGuideFits()
    {
        NEEDS("pdftotext");
        const Domain::Guide guide = Samples::backendDeveloper();
        QVERIFY(Pack::writePdf(path(), guide, {}, Samples::options(), m_highlighter));
        const QString text = plain(output(u"pdftotext"_s, {u"-raw"_s, path(), u"-"_s}));
        for (const Domain::Question &question : guide.questions)
            QVERIFY2(text.contains(plain(question.question)), qPrintable(question.id));
        for (const QString &flag : guide.redFlags)
            QVERIFY2(text.contains(plain(flag)), qPrintable(flag));
    }

    void noQuestionIsAnError()
    {
        Pack::Options options = Samples::options();
        options.stages = {u"nowhere"_s};
        const auto written = write(path(u"none.pdf"_s), {}, options);
        QVERIFY(!written);
        QVERIFY2(written.error().why.contains(u"no question"_s), qPrintable(written.error().text()));
        QVERIFY(!QFileInfo::exists(path(u"none.pdf"_s)));
    }

    void aMissingFolderIsNamed()
    {
        const auto written = write(path(u"no/such/pack.pdf"_s));
        QVERIFY(!written);
        QCOMPARE(written.error().where, path(u"no/such/pack.pdf"_s));
        QVERIFY2(written.error().why.contains(u"there is no folder %1"_s.arg(path(u"no/such"_s))),
            qPrintable(written.error().text()));
    }

    void aFolderInItsPlaceIsNamed()
    {
        const auto written = write(m_folder.path());
        QVERIFY(!written);
        QVERIFY2(written.error().why.contains(u"a folder has that name"_s), qPrintable(written.error().text()));
    }

    void aReadOnlyFolderIsNamed()
    {
#ifdef Q_OS_UNIX
        if (geteuid() == 0)
            QSKIP("root may write anywhere");
#endif
        QVERIFY(QDir(m_folder.path()).mkdir(u"locked"_s));
        QFile::setPermissions(path(u"locked"_s), QFile::ReadOwner | QFile::ExeOwner);
        const auto written = write(path(u"locked/pack.pdf"_s));
        QFile::setPermissions(path(u"locked"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(!written);
        QVERIFY2(written.error().why.contains(u"nothing may be written"_s), qPrintable(written.error().text()));
    }

    void aFullDiskLeavesTheOldFile()
    {
        if (Support::LittleRoom::whyNotHere)
            QSKIP(Support::LittleRoom::whyNotHere);
        const QString file = path(u"old.pdf"_s);
        QVERIFY(write(file));
        const QByteArray before = contents(file);
        const QStringList names = QDir(m_folder.path()).entryList();
        {
            const Support::LittleRoom room(10'000);
            const auto written = write(file, Samples::fullAnswers(m_guide));
            QVERIFY(!written);
            QVERIFY(!written.error().why.isEmpty());
        }
        QCOMPARE(contents(file), before);
        QCOMPARE(QDir(m_folder.path()).entryList(), names);
    }

    void aDeviceStaysADevice()
    {
#ifdef Q_OS_UNIX
        // A pipe stands for all that is no file: a real device would be at stake.
        const QString pipe = path(u"pipe"_s);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const auto written = write(pipe);
        QVERIFY(!written);
        QVERIFY2(written.error().why.contains(u"a device"_s), qPrintable(written.error().text()));
        QVERIFY(!QFileInfo(pipe).isFile());
#else
        QSKIP("no pipes in the file system here");
#endif
    }
};

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"
