// SPDX-License-Identifier: GPL-3.0-or-later
#include "highlighting/highlighter.h"
#include "pack/document.h"
#include "pack/pdf.h"
#include "pack/personalsamples.h"
#include "pack/samples.h"
#include "support/needs.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Domain::Part;

namespace
{

QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

/// The pack with a history and an interview.
class TestPersonal : public QObject
{
    Q_OBJECT

private:
    Highlighting::Highlighter m_highlighter;
    QTemporaryDir m_folder;
    const Domain::Guide m_guide = Samples::guide(9);
    Domain::Answers m_answers;
    Pack::Personal m_personal;
    Pack::Options m_options;

    QString path() const { return m_folder.filePath(u"pack.pdf"_s); }
    void write()
    {
        const auto written = Pack::writePdf(path(), m_guide, m_answers, m_options, m_highlighter, m_personal);
        if (!written)
            qFatal("%s", qPrintable(written.error().text()));
    }
    /// The text of some pages, with every white space a blank.
    QString text(int first, int last) const
    {
        return output(u"pdftotext"_s,
            {u"-layout"_s, u"-f"_s, QString::number(first), u"-l"_s, QString::number(last), path(), u"-"_s})
            .simplified();
    }
    QList<Pack::Bookmark> bookmarks()
    {
        const auto document = Pack::Document::layOut(m_guide, m_answers, m_options, m_highlighter, m_personal);
        return document ? document->bookmarks() : QList<Pack::Bookmark>();
    }
    /// The first page of a question, from 1.
    int pageOf(const QString &title)
    {
        const auto marks = bookmarks();
        const auto found = std::ranges::find(marks, title, &Pack::Bookmark::title);
        return found == marks.cend() ? 0 : found->page + 1;
    }
    void setLevel(const QString &question, Domain::Level level, double score = 0.5)
    {
        m_personal.priorities[question] = {.level = level, .score = score, .terms = {}, .byHand = false};
    }
    /// As evidence for a question, best first.
    void answerWith(const QString &question, const QStringList &texts)
    {
        const QList<Domain::HistoryLine> lines = Domain::linesOf(m_personal.history);
        for (const QString &text : texts) {
            const auto line = std::ranges::find(lines, text, &Domain::HistoryLine::text);
            m_personal.evidence[question].append({.line = *line, .score = 0.8, .because = {}, .pinned = false});
        }
    }

private Q_SLOTS:
    void init()
    {
        m_answers.clear();
        m_personal = Samples::personal(m_guide);
        m_options = Samples::options();
    }

    void theMostPressingComeFirst()
    {
        for (const Domain::Question &question : m_guide.questions)
            setLevel(question.id, Domain::Level::Low);
        setLevel(u"q8"_s, Domain::Level::High);
        setLevel(u"q5"_s, Domain::Level::High, 0.9);
        setLevel(u"q3"_s, Domain::Level::Medium);
        QStringList order;
        for (const auto &mark : bookmarks())
            order.append(mark.group.isEmpty() ? mark.title : mark.group + u'/' + mark.title);
        QCOMPARE(order,
            (QStringList{u"Summary"_s, u"Contents"_s, u"The interviews"_s, u"Coverage"_s, u"High priority/Title 5"_s,
                u"High priority/Title 8"_s, u"Medium priority/Title 3"_s, u"Low priority/Title 1"_s,
                u"Low priority/Title 2"_s, u"Low priority/Title 4"_s, u"Low priority/Title 6"_s,
                u"Low priority/Title 7"_s, u"Low priority/Title 9"_s}));
    }

    void onlyItsStagesAreAsked()
    {
        m_options.stages = {u"design"_s};
        QCOMPARE(pageOf(u"Title 1"_s), 0);
        QVERIFY(pageOf(u"Title 2"_s) > 0);
    }

    void theSummaryComesFirst()
    {
        NEEDS("pdftotext");
        for (const Domain::Question &question : m_guide.questions)
            setLevel(question.id, Domain::Level::Low);
        m_personal.priorities[u"q4"_s] = {.level = Domain::Level::High,
            .score = 0.9,
            .terms = {{.term = Domain::Term::Evidence, .value = 1, .reason = u"a reason to prepare"_s}},
            .byHand = false};
        m_personal.evidence.clear();
        answerWith(u"q4"_s, {Samples::highlights().at(2)});
        write();
        const QString page = text(1, 1);
        for (const QString &words : {u"Backend Developer"_s, u"Acme"_s, u"Next Screen, Friday 15 January"_s,
                 u"in 9 days"_s, u"Then Design, 22 January"_s, u"1 Title 4"_s, u"High: a reason to prepare"_s,
                 u"Cut the seat map’s p95 from 2.1 s to 180 ms"_s, u"for 1 Title 4"_s, u"– Blame"_s,
                 u"– What did the last post-mortem change?"_s})
            QVERIFY2(page.contains(words), qPrintable(words + u"\nin\n"_s + page));
    }

    void theSummaryIsOnePage_data()
    {
        QTest::addColumn<Pack::Paper>("paper");
        QTest::newRow("A4") << Pack::Paper::A4;
        QTest::newRow("Letter") << Pack::Paper::Letter;
    }

    void theSummaryIsOnePage()
    {
        QFETCH(Pack::Paper, paper);
        m_options.paper = paper;
        m_options.role = u"Principal Backend Developer for bookings and payments "_s.repeated(5);
        m_options.company = u"Acme "_s.repeated(50);
        m_personal.interview->ownQuestions
            = QStringList(50, u"What is it that you would change if you could change one thing? "_s.repeated(9));
        QCOMPARE(bookmarks().at(1).title, u"Contents"_s);
        QCOMPARE(bookmarks().at(1).page, 1);
    }

    void evidenceStandsUnderItsQuestion()
    {
        NEEDS("pdftotext");
        m_personal.evidence.clear();
        const QStringList lines = Samples::highlights();
        answerWith(u"q1"_s, lines.mid(0, 4));
        answerWith(u"q2"_s, lines.mid(0, 1));
        write();
        const QString page = text(pageOf(u"Title 1"_s), pageOf(u"Title 1"_s));
        const qsizetype first = page.indexOf(lines[0].left(40));
        QVERIFY2(first > page.indexOf(u"From your history"_s), qPrintable(page));
        QVERIFY(page.indexOf(lines[1].left(40)) > first);
        QVERIFY(page.contains(lines[2].left(40)));
        QVERIFY(!page.contains(lines[3].left(40)));
        QVERIFY2(page.contains(u"Senior Developer, Fjordbillett · since 2022-04 · also for"_s), qPrintable(page));
    }

    void whatIsMissingIsSaid()
    {
        NEEDS("pdftotext");
        m_personal.evidence.remove(u"q1"_s);
        write();
        const QString nothing = u"Nothing in your history answers this yet."_s;
        QVERIFY(text(pageOf(u"Title 1"_s), pageOf(u"Title 1"_s)).contains(nothing));
        m_personal.isMatched = false; // then, nobody knows
        m_personal.evidence.clear();
        write();
        const QString all = text(1, 99);
        QVERIFY(!all.contains(nothing));
        QVERIFY(all.contains(u"in a language that matching does not know yet"_s));
    }

    void anEmptyAnswerStartsFromTheHistory()
    {
        NEEDS("pdftotext");
        m_personal.evidence.clear();
        answerWith(u"q1"_s, {Samples::highlights().at(0)});
        write();
        const int page = pageOf(u"Title 1"_s);
        const QString empty = text(page, page);
        QVERIFY2(empty.contains(u"No answer yet."_s), qPrintable(empty));
        QVERIFY2(empty.contains(u"Senior Developer, Fjordbillett (since 2022-04)"_s), qPrintable(empty));
        QCOMPARE(empty.count(u"still open"_s), 1 + 4); // in words, and at each part
        QVERIFY(empty.contains(u"· to write"_s));
        QVERIFY(!empty.contains(u"spoken"_s));

        m_answers[u"q1"_s].parts[Part::Situation] = u"Sales stopped.\n\n[?] How many users did it reach?\n"_s;
        write();
        const QString begun = text(pageOf(u"Title 1"_s), pageOf(u"Title 1"_s));
        QVERIFY(!begun.contains(u"No answer yet."_s));
        QVERIFY2(begun.contains(u"How many users did it reach?"_s) && !begun.contains(u"[?]"_s), qPrintable(begun));
        QCOMPARE(begun.count(u"still open"_s), 1);
    }

    void theGridShowsGaps()
    {
        NEEDS("pdftotext");
        m_personal.evidence.clear();
        answerWith(u"q1"_s, Samples::highlights().mid(0, 1));
        answerWith(u"q2"_s, Samples::highlights().mid(0, 2));
        write();
        const int page = pageOf(u"Coverage"_s);
        const QString grid = text(page, page);
        QVERIFY2(grid.contains(u"2 of 9 questions have a line"_s), qPrintable(grid));
        QCOMPARE(grid.count(u"nothing yet"_s), 7);
        QVERIFY2(grid.contains(u"1. "_s + Samples::highlights().at(0).left(30)), qPrintable(grid));
    }

    void aLargeGridIsSplit()
    {
        NEEDS("pdftotext");
        QStringList lines;
        for (int i = 1; i <= 40; ++i)
            lines.append(u"Achievement number %1"_s.arg(i));
        m_personal.history = Samples::history(lines);
        m_personal.evidence.clear();
        for (qsizetype i = 0; i < lines.size(); ++i)
            answerWith(u"q%1"_s.arg(i / 3 % 9 + 1), {lines[i]});
        for (const Domain::Question &question : m_guide.questions) // three each are shown
            m_personal.evidence[question.id].resize(3);
        write();
        const int page = pageOf(u"Coverage"_s);
        const QString grid = text(page, page + 1);
        QVERIFY2(grid.contains(u" 13 14 1 Title"_s), qPrintable(grid)); // half of the 27 stories
        QVERIFY2(grid.contains(u"15 16 17"_s) && grid.contains(u"26 27"_s), qPrintable(grid));
        QVERIFY(!grid.contains(u"nothing yet"_s));
        for (const int i : {1, 14, 25})
            QVERIFY2(grid.contains(u"Achievement number %1"_s.arg(i)), qPrintable(grid));
    }

    void itsPagesAreLinked()
    {
        NEEDS("qpdf");
        NEEDS("pdftotext");
        write();
        const QString contents = text(2, 2);
        for (const QString &title : {u"Summary"_s, u"The interviews"_s, u"Coverage"_s}) {
            const QString line = title + u' ' + QString::number(pageOf(title));
            QVERIFY2(contents.contains(line), qPrintable(line + u" in "_s + contents));
        }
        const QString outline = output(u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s, path()});
        QVERIFY(outline.contains(u"\"title\": \"Coverage\""_s));
        const QString objects = output(u"qpdf"_s, {u"--json"_s, u"--json-key=qpdf"_s, path()});
        // Contents: three pages and nine questions; the grid: nine; the summary: six at most.
        const auto links = objects.count(u"\"/Subtype\": \"/Link\""_s);
        QVERIFY2(links > 3 + 9 + 9 && links <= 3 + 9 + 9 + 6, qPrintable(QString::number(links)));
        QVERIFY(output(u"qpdf"_s, {u"--check"_s, path()}).contains(u"No syntax or stream encoding errors"_s));
    }

    void otherScriptsAreReadable()
    {
        NEEDS("pdftotext");
        const QStringList lines{u"أوقفت النظام ليلا"_s, u"本番障害が金曜日の夜に発生しました。"_s, u"שלום עולם"_s};
        m_personal.history = Samples::history(lines);
        m_personal.evidence.clear();
        answerWith(u"q1"_s, lines);
        write();
        QString all = text(1, 99);
        for (const QChar mark : u"\u202a\u202b\u202c\u200e\u200f"_s)
            all.remove(mark);
        for (const QString &line : lines)
            QVERIFY2(all.count(line.simplified()) >= 2, qPrintable(line + u" in "_s + all));
    }

    void isTheSameEachTime()
    {
        write();
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray first = file.readAll();
        file.close();
        m_personal = Samples::personal(m_guide);
        write();
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), first);
    }
};

QTEST_MAIN(TestPersonal)
#include "tst_personal.moc"
