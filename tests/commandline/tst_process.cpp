// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Commands as processes: arguments, streams and exit codes as the system has them.
class TestProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder.emplace(); }

    void streamsAndExitCodes()
    {
        QCOMPARE(run({u"--version"_s}), 0);
        QCOMPARE(m_output, "starwright " STARWRIGHT_VERSION "\n");
        QCOMPARE(m_errors, "");
        QCOMPARE(run({u"answer"_s, u"none"_s}), 1);
        QCOMPARE(m_output, "");
        QCOMPARE(m_errors, "starwright: cannot find the question 'none': no guide has it\n");
        QCOMPARE(run({u"answer"_s}), 2);
    }

    void textComesThroughToTheByte()
    {
        const QByteArray text("\xEF\xBB\xBF- é 😀\r\n\0\n", 16);
        QCOMPARE(run(data({u"answer"_s, u"slow-query"_s, u"--notes"_s, u"-"_s, u"--task=é"_s}), text), 0);
        QCOMPARE(run(data({u"answer"_s, u"slow-query"_s})), 0);
        const QByteArray expected = "# Task\n\né\n\n# Notes\n\n" + text;
        QCOMPARE(m_output.last(expected.size()), expected);
    }

    void dataFolderOfTheSystem()
    {
        qputenv("XDG_DATA_HOME", m_folder->path().toUtf8());
        QCOMPARE(run({u"answer"_s, u"slow-query"_s, u"--notes=x"_s}), 0);
        qunsetenv("XDG_DATA_HOME");
#ifdef Q_OS_LINUX
        QVERIFY(QFile::exists(m_folder->filePath(u"starwright/starwright.db"_s)));
#endif
    }

    void packNeedsNoDisplay()
    {
        const QString file = m_folder->filePath(u"pack.pdf"_s);
        const QByteArray before = qgetenv("QT_QPA_PLATFORM");
        qputenv("QT_QPA_PLATFORM", "xcb");
        QCOMPARE(run(data({u"pack"_s, u"--out"_s, file, u"--stage=recruiter-screen"_s})), 0);
        qputenv("QT_QPA_PLATFORM", before);
        QCOMPARE(m_errors, "");
        QVERIFY(QFile::exists(file));
    }

    void textMayLookLikeAnOptionOfQt()
    {
        const QString file = m_folder->filePath(u"pack.pdf"_s);
        QCOMPARE(run(data({u"pack"_s, u"--out"_s, file, u"--stage=recruiter-screen"_s, u"--role"_s, u"-platform"_s,
                     u"--company"_s, u"--style"_s})),
            0);
        QCOMPARE(run(data({u"pack"_s, u"-platform"_s, u"x"_s, u"--out"_s, file})), 2);
    }

    void argumentsThatAreNoText()
    {
#ifndef Q_OS_WIN
        // QProcess cannot pass what is no text, the shell can.
        QProcess shell;
        shell.start(u"sh"_s, {u"-c"_s, QStringLiteral(PROGRAM " answer slow-query --notes \"$(printf 'caf\\351')\"")});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.readAllStandardError(), "starwright: cannot run: an argument is no UTF-8 text\n");
        QCOMPARE(shell.exitCode(), 2);
#endif
    }

    void outputThatCannotBeWritten_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("much") << QStringList{u"questions"_s, u"--json"_s};
        QTest::newRow("little") << QStringList{u"--version"_s};
    }

    void outputThatCannotBeWritten()
    {
        const QString full = u"/dev/full"_s;
        if (!QFile::exists(full))
            QSKIP("this system has no device that is always full");
        QFETCH(QStringList, arguments);
        QProcess program;
        program.setStandardOutputFile(full);
        program.start(QStringLiteral(PROGRAM), arguments);
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.readAllStandardError(), "starwright: cannot write standard output: No space left on device\n");
        QCOMPARE(program.exitCode(), 1);
    }

    void inputThatCannotBeRead()
    {
        QProcess program;
        program.setStandardInputFile(m_folder->path());
        program.start(QStringLiteral(PROGRAM), data({u"answer"_s, u"slow-query"_s, u"--notes=-"_s}));
        QVERIFY(program.waitForFinished());
        QVERIFY(program.readAllStandardError().startsWith("starwright: cannot read standard input: "));
        QCOMPARE(program.exitCode(), 1);
    }

    void anyLocale_data()
    {
        QTest::addColumn<QByteArray>("locale");
        QTest::newRow("none") << QByteArray("C");
        QTest::newRow("not installed") << QByteArray("xx_YY.UTF-8");
        QTest::newRow("other characters") << QByteArray("en_US.ISO-8859-1");
    }

    void anyLocale()
    {
        QFETCH(QByteArray, locale);
        const QByteArray before = qgetenv("LC_ALL");
        qputenv("LC_ALL", locale);
        const int exitCode = run({u"help"_s});
        qputenv("LC_ALL", before);
        QCOMPARE(exitCode, 0);
        QCOMPARE(m_errors, "");
        QVERIFY(m_output.contains("FILE…"));
    }

private:
    QStringList data(const QStringList &arguments) const
    {
        return arguments + QStringList{u"--data"_s, m_folder->filePath(u"x.db"_s)};
    }

    int run(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess program;
        program.start(QStringLiteral(PROGRAM), arguments);
        program.write(input);
        program.closeWriteChannel();
        if (!program.waitForFinished() || program.exitStatus() != QProcess::NormalExit)
            return -1;
        m_output = program.readAllStandardOutput();
        m_errors = program.readAllStandardError();
        return program.exitCode();
    }

    std::optional<QTemporaryDir> m_folder;
    QByteArray m_output;
    QByteArray m_errors;
};

QTEST_GUILESS_MAIN(TestProcess)
#include "tst_process.moc"
