// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/call.h"

#include <QFile>
#include <QJsonObject>
#include <QTest>

using namespace CommandLine::Test;
using namespace Qt::StringLiterals;

/// `pack`: writes a PDF, and takes only options that make sense.
class TestPackCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_caller.emplace(); }

    void writesAPdf()
    {
        const Left left = m_caller->run({u"pack"_s, u"--out"_s, out(), u"--stage=Live coding round"_s,
            u"--category=technical"_s, u"--company=Größer & <b>"_s, u"--role=-x"_s, u"--date=2026-02-28"_s,
            u"--paper=Letter"_s, u"--ruled"_s, u"--without=overview"_s, u"--without=Notes"_s});
        QCOMPARE(left.errors, "");
        QCOMPARE(left.output, "");
        QCOMPARE(left.exitCode, 0);
        QFile file(out());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));
        QVERIFY(!QFile::exists(m_caller->dataFile()));
    }

    void saysWhatItWrote()
    {
        const Left left = m_caller->run({u"pack"_s, u"--out"_s, out(), u"--set=primary"_s, u"--json"_s});
        QCOMPARE(left.exitCode, 2); // a pack is chosen by stage and category
        const Left json = m_caller->run({u"pack"_s, u"--out"_s, out(), u"--stage=recruiter-screen"_s, u"--json"_s});
        QCOMPARE(json.json().object(), (QJsonObject{{u"file"_s, out()}, {u"guide"_s, u"backend-developer"_s}}));
    }

    void refused_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("error");
        QTest::newRow("paper") << "--paper=a5" << " --paper: no 'a5' (did you mean 'a4'?); there is: a4, letter";
        QTest::newRow("no such day") << "--date=2026-02-30" << " --date: '2026-02-30' is no date like 2026-03-31";
        QTest::newRow("a short date") << "--date=2026-2-3" << " --date: '2026-2-3' is no date like 2026-03-31";
        QTest::newRow("an empty date") << "--date=" << " --date: '' is no date like 2026-03-31";
        QTest::newRow("part") << "--without=note"
                              << " --without: no 'note' (did you mean 'notes'?); there is: overview, why, pointers, "
                                 "followups, prompts, answers, notes";
        QTest::newRow("guide") << "--guide=x" << " --guide: no guide 'x'; there is: backend-developer";
        QTest::newRow("no file") << "--out=" << ": --out FILE.pdf is missing";
    }

    void refused()
    {
        QFETCH(QString, option);
        QFETCH(QString, error);
        QStringList arguments{u"pack"_s, option};
        if (!option.startsWith(u"--out"))
            arguments.append(u"--out="_s + out());
        const Left left = m_caller->run(arguments);
        QCOMPARE(left.errors, u"starwright: cannot run pack%1\n"_s.arg(error).toUtf8());
        QCOMPARE(left.exitCode, 2);
        QVERIFY(!QFile::exists(out()));
    }

    void nothingToPrint()
    {
        const Left left
            = m_caller->run({u"pack"_s, u"--out"_s, out(), u"--stage=recruiter-screen"_s, u"--category=Situational"_s});
        QVERIFY2(left.errors.startsWith("starwright: "), left.errors.constData());
        QCOMPARE(left.exitCode, 1);
        QVERIFY(!QFile::exists(out()));
    }

    void cannotBeWritten()
    {
        const QString nowhere = m_caller->path(u"none/pack.pdf"_s);
        const Left left = m_caller->run({u"pack"_s, u"--out"_s, nowhere, u"--stage=recruiter-screen"_s});
        QVERIFY(left.errors.contains(nowhere.toUtf8()));
        QCOMPARE(left.exitCode, 1);
    }

private:
    QString out() const { return m_caller->path(u"pack.pdf"_s); }

    std::optional<Caller> m_caller;
};

QTEST_MAIN(TestPackCommand)
#include "tst_packcommand.moc"
