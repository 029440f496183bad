// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/cvtext.h"
#include "support/historylines.h"
#include "support/result.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>

using namespace Domain;
using namespace Formats;
using namespace Qt::StringLiterals;

namespace
{

QByteArray contents(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/cvs/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList leftOutLines(const ReadHistory &read)
{
    QStringList lines;
    for (const LeftOut &item : read.leftOut)
        lines.append(u"left out: "_s + item.place + u": " + item.text + u": " + item.why);
    return lines;
}

QString told(const ReadHistory &read)
{
    return (Support::historyLines(read.history) + leftOutLines(read)).join(u'\n') + u'\n';
}

QString told(const QString &text)
{
    return told(readCvText(text, HistoryFormat::PlainText));
}

QStringList wordsOf(const QString &text)
{
    QString spaced = text;
    for (QChar &c : spaced) {
        if (!c.isLetterOrNumber() && !c.isMark())
            c = u' ';
    }
    return spaced.simplified().split(u' ', Qt::SkipEmptyParts);
}

} // namespace

/// CVs as people write them, in text and Markdown, become histories.
class TestCvText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeCvs_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : QDir(QStringLiteral(TEST_DATA "/cvs")).entryList({u"*.md"_s, u"*.txt"_s}))
            QTest::newRow(qPrintable(name)) << name;
    }

    /// Beside each CV stands what it is read as; it was read through by a person.
    void wholeCvs()
    {
        QFETCH(QString, name);
        const auto read = readHistory(contents(name), name);
        VERIFY_DONE(read);
        QCOMPARE(read->format, name.endsWith(u".md"_s) ? HistoryFormat::Markdown : HistoryFormat::PlainText);
        QCOMPARE(Support::brokenKind(read->history), QString());
        QFile expected(QStringLiteral(TEST_DATA "/cvs/read/") + name + u".lines"_s);
        const bool refresh = qEnvironmentVariableIsSet("REFRESH_GOLDEN");
        QVERIFY(expected.open(refresh ? QIODevice::WriteOnly : QIODevice::ReadOnly));
        if (refresh)
            expected.write(told(*read).toUtf8());
        else
            QCOMPARE(told(*read).split(u'\n'), QString::fromUtf8(expected.readAll()).split(u'\n'));
    }

    void noWordIsLost_data() { wholeCvs_data(); }

    void noWordIsLost()
    {
        QFETCH(QString, name);
        const auto read = readHistory(contents(name), name);
        VERIFY_DONE(read);
        const QStringList toldWords = wordsOf(told(*read));
        const QSet<QString> known(toldWords.begin(), toldWords.end());
        QStringList lost;
        for (const QString &word : wordsOf(QString::fromUtf8(contents(name)))) {
            constexpr qsizetype shortest = 4;
            if (word.size() >= shortest && !known.contains(word) && word.front().isLetter() && !lost.contains(word))
                lost.append(word);
        }
        lost.removeIf([](const QString &word) { return meansDateOrHeading(word); });
        QCOMPARE(lost.join(u' '), QString());
    }

    void headers_data()
    {
        QTest::addColumn<QString>("header");
        const auto row = [](const QString &header) { QTest::newRow(qUtf8Printable(header)) << header; };
        row(u"Senior Developer, Ledger AG (2019 – 2023)"_s);
        row(u"Senior Developer at Ledger AG, 2019-2023"_s);
        row(u"Ledger AG — Senior Developer | 2019 – 2023"_s);
        row(u"2019 – 2023: Senior Developer, Ledger AG"_s);
        row(u"Senior Developer\nLedger AG, 2019 – 2023"_s);
        row(u"Ledger AG\nSenior Developer\n2019 – 2023"_s);
        row(u"2019 – 2023\nSenior Developer\nLedger AG"_s);
        row(u"### Senior Developer, Ledger AG\n\n_2019 – 2023_"_s);
        row(u"**Senior Developer** | Ledger AG | 2019–2023"_s);
        row(u"### Ledger AG\n#### Senior Developer (2019 – 2023)"_s);
        row(u"| 2019 – 2023 | Senior Developer | Ledger AG |"_s);
        row(u"2019 – 2023\tSenior Developer\tLedger AG"_s);
        row(u"- Senior Developer, Ledger AG (2019 – 2023)"_s);
    }

    void headers()
    {
        QFETCH(QString, header);
        const bool isBullet = header.startsWith(u'-');
        const QString bullets = isBullet ? u"\n  - One thing\n  - and two\n"_s : u"\n- One thing\n- and two\n"_s;
        QCOMPARE(told(u"Experience\n\n"_s + header + bullets),
            u"work\n  position: Senior Developer\n  name: Ledger AG\n  startDate: 2019\n  endDate: 2023\n"
            "    - One thing\n    - and two\n"_s);
    }

    void aCompanyOverPositionsIsNoPosition()
    {
        QCOMPARE(told(u"Experience\n\n### Ledger AG (2012 – 2019)\n\n#### Developer (2015 – 2019)\n- One thing\n\n"
                      "#### Tester (2012 – 2015)\n- Another\n"_s),
            u"work\n  position: Developer\n  name: Ledger AG\n  startDate: 2015\n  endDate: 2019\n"
            "    - One thing\n"
            "work\n  position: Tester\n  name: Ledger AG\n  startDate: 2012\n  endDate: 2015\n"
            "    - Another\n"_s);
    }

    void dividersAreNoEntries_data()
    {
        QTest::addColumn<QString>("divider");
        for (const QString &divider :
            {u"### Earlier"_s, u"**Earlier roles**"_s, u"### Previous experience:"_s, u"### Frühere Stationen"_s,
                u"### Autres expériences"_s, u"### Poprzednie stanowiska"_s, u"### それ以前"_s})
            QTest::newRow(qUtf8Printable(divider)) << divider;
    }

    /// What stands below one has no company from above it, and bullets there may be entries.
    void dividersAreNoEntries()
    {
        QFETCH(QString, divider);
        const QString above = u"Experience\n\n### Ledger AG\n#### Developer (2019)\n- One thing\n\n"_s;
        const QString read = u"work\n  position: Developer\n  name: Ledger AG\n  startDate: 2019\n  endDate: 2019\n"
                             "    - One thing\n"_s;
        QCOMPARE(told(above + divider + u"\n#### Tester (2016)\n- Another\n"_s),
            read + u"work\n  position: Tester\n  startDate: 2016\n  endDate: 2016\n    - Another\n"_s);
        QCOMPARE(told(above + divider + u"\n- Tester, Till AG (2016)\n"_s),
            read + u"work\n  position: Tester\n  name: Till AG\n  startDate: 2016\n  endDate: 2016\n"_s);
    }

    void bulletsOfEveryKind()
    {
        const QString start = u"Experience\nTester, Ledger AG (2019)\n"_s;
        for (const QString &mark : {u"- "_s, u"* "_s, u"• "_s, u"– "_s, u"+ "_s, u"1. "_s, u"2) "_s, u"●"_s, u"▪ "_s}) {
            const QString lines = told(start + mark + u"wrote the plan\n  that was kept\n"_s + mark + u"ran it\n"_s);
            QVERIFY2(lines.endsWith(u"    - wrote the plan that was kept\n    - ran it\n"_s), qUtf8Printable(lines));
        }
    }

    void oddLinesLoseNothingElse()
    {
        const QString lines = told(u"Experience\nTester, Ledger AG (2019)\n((((((\n- one\n)]}\n\n- two\n| |\n"_s);
        QVERIFY2(lines.contains(u"- one"_s) && lines.contains(u"- two"_s), qUtf8Printable(lines));
    }

    void whatHasNoPlaceIsNamed()
    {
        const QString lines = told(u"# Ida Probe\n\nDate of birth: 1 May 1990\n\n## Work\n\n### Tester, A (2019)\n\n"
                                   "## Stamps\n\nA rare blue one.\n"_s);
        QVERIFY2(
            lines.contains(u"left out: line 3: Date of birth: 1 May 1990: no field of a work history is for this"_s),
            qUtf8Printable(lines));
        QVERIFY2(
            lines.contains(
                u"left out: line 11: A rare blue one.: it stands under 'Stamps', which is no part of a work history"_s),
            qUtf8Printable(lines));
    }

    /// Markdown wants a head above each table; people who want none put their first row there.
    void headsOfTables()
    {
        const QString rows = u"| 2019 – 2023 | Senior Developer | Ledger AG |\n|---|---|---|\n"_s;
        const QString lines = told(u"## Experience\n\n"_s + rows);
        QCOMPARE(
            lines, u"work\n  position: Senior Developer\n  name: Ledger AG\n  startDate: 2019\n  endDate: 2023\n"_s);
        const QString head = u"| Years | Role | Company |\n|---|---|---|\n"_s;
        QCOMPARE(told(u"## Experience\n\n"_s + head + rows.section(u'\n', 0, 0) + u'\n'), lines);
    }

    void lineEndsOfEverySystem()
    {
        const QString text = u"Experience\nTester, Ledger AG (2019)\n- one\n- two\n"_s;
        QCOMPARE(told(QString(text).replace(u"\n"_s, u"\r\n"_s)), told(text));
        QCOMPARE(told(QString(text).replace(u'\n', u'\r')), told(text));
    }

    void tooManyLines()
    {
        for (const QByteArray &line : {"x\n"_ba, "x\r"_ba, "x\r\n"_ba, "x\f"_ba}) {
            const QByteArray most = line.repeated(10'000);
            VERIFY_DONE(readHistory(most, u"cv.txt"_s));
            const auto read = readHistory(most + 'x', u"cv.txt"_s);
            QVERIFY(!read);
            QCOMPARE(read.error().text(), u"cannot read cv.txt: it has more than 10000 lines"_s);
        }
    }

private:
    static bool meansDateOrHeading(const QString &word)
    {
        static const QSet<QString> words = [] {
            const QStringList list = QString::fromUtf8(contents(u"read/not-told.words"_s)).split(u'\n');
            return QSet<QString>(list.begin(), list.end());
        }();
        return words.contains(word);
    }
};

QTEST_APPLESS_MAIN(TestCvText)
#include "tst_cvtext.moc"
