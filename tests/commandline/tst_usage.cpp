// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/call.h"
#include "commandline/command.h"
#include "commandline/commandline.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace CommandLine;
using namespace CommandLine::Test;
using namespace Qt::StringLiterals;

namespace
{

QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

bool names(const QByteArray &help, const QString &what)
{
    return QString::fromUtf8(help).contains(what);
}

} // namespace

/// Help, version, and what is said of calls that make no sense.
class TestUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windowOrCommand_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<bool>("isCommand");
        QTest::newRow("nothing") << "" << false;
        QTest::newRow("a data file") << "--data x.db" << false;
        QTest::newRow("a data file, joined") << "--data=x.db" << false;
        QTest::newRow("Qt's options") << "-platform offscreen -style fusion" << false;
        QTest::newRow("a command") << "questions" << true;
        QTest::newRow("a command behind options") << "--data questions.db --json answer x" << true;
        QTest::newRow("a command behind Qt's switch") << "-reverse guides" << true;
        QTest::newRow("not a command") << "questoins" << true;
        QTest::newRow("a file") << SOURCE_ROOT "/README.md" << false;
        QTest::newRow("a file behind options") << "--data x.db -style fusion " SOURCE_ROOT "/README.md" << false;
        QTest::newRow("two files") << SOURCE_ROOT "/README.md " SOURCE_ROOT "/LICENSE" << true;
        QTest::newRow("a folder") << SOURCE_ROOT "/app" << true;
        QTest::newRow("help") << "--help" << true;
        QTest::newRow("help, short") << "-h" << true;
        QTest::newRow("version") << "--data x --version" << true;
        QTest::newRow("an unknown option") << "--stage x" << true;
        QTest::newRow("a data file forgotten") << "--data" << true;
    }

    void windowOrCommand()
    {
        QFETCH(QString, arguments);
        QTEST(CommandLine::isCommand(QStringList{u"starwright"_s} + words(arguments)), "isCommand");
    }

    void dataFileOfAWindow()
    {
        QCOMPARE(CommandLine::dataFile({u"starwright"_s, u"--data"_s, u"a b"_s}), u"a b"_s);
        QCOMPARE(CommandLine::dataFile({u"starwright"_s, u"--data=a=b"_s}), u"a=b"_s);
        QVERIFY(CommandLine::dataFile({u"starwright"_s}).endsWith(u"/starwright.db"));
    }

    void fileOfAWindow()
    {
        const QString file = QStringLiteral(SOURCE_ROOT "/README.md");
        QCOMPARE(CommandLine::fileToOpen({u"starwright"_s, u"--data=a.db"_s, file}), file);
        QCOMPARE(CommandLine::fileToOpen({u"starwright"_s, u"import"_s, file}), QString());
        QCOMPARE(CommandLine::fileToOpen({u"starwright"_s, file + u'x'}), QString());
        QCOMPARE(CommandLine::fileToOpen({u"starwright"_s}), QString());
    }

    void refused_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("error");
        QTest::newRow("no command") << "--json" << "cannot run: a command is missing; 'starwright help' names them";
        QTest::newRow("a mistyped command") << "questoins"
                                            << "cannot run questoins: there is no such command (did you mean "
                                               "'questions'?); 'starwright help' names them";
        QTest::newRow("a mistyped option")
            << "questions --stge x" << "cannot run questions: unknown option '--stge' (did you mean '--stage'?)";
        QTest::newRow("an option of another command")
            << "guides --paper a4" << "cannot run guides: unknown option '--paper'";
        QTest::newRow("a value forgotten")
            << "questions --stage" << "cannot run questions: Missing value after '--stage'";
        QTest::newRow("a value too many") << "guides --json=1" << "cannot run guides: Unexpected value after '--json'";
        QTest::newRow("an argument forgotten") << "answer" << "cannot run answer: ID is missing";
        QTest::newRow("an argument too many") << "guides x" << "cannot run guides: what is 'x' for?";
        QTest::newRow("an option twice") << "questions --guide a --guide b"
                                         << "cannot run questions --guide: stands there twice";
        QTest::newRow("help on what is none")
            << "help pak"
            << "cannot run pak: there is no such command (did you mean 'pack'?); 'starwright help' names them";
        QTest::newRow("an unknown shell")
            << "completion tcsh" << "cannot run completion: no shell 'tcsh'; there is: bash, zsh, fish";
        QTest::newRow("the data file twice") << "guides --data x" << "cannot run guides --data: stands there twice";
    }

    void refused()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, error);
        const Left left = m_caller.run(words(arguments));
        QCOMPARE(left.errors, u"starwright: %1\n"_s.arg(error).toUtf8());
        QCOMPARE(left.output, QByteArray());
        QCOMPARE(left.exitCode, 2);
    }

    void errorsAreOneLineOfText()
    {
        const Left left = m_caller.run({u"answer"_s, u"a\nb\x1b[2J"_s});
        QCOMPARE(left.errors, "starwright: cannot find the question 'a b [2J': no guide has it\n");
        QCOMPARE(left.exitCode, 1);
    }

    void version()
    {
        const Left left = m_caller.run({u"--version"_s});
        QCOMPARE(left.output, "starwright " STARWRIGHT_VERSION "\n");
        QCOMPARE(left.exitCode, 0);
        QCOMPARE(m_caller.run({u"answer"_s, u"--version"_s}).output, left.output);
    }

    void helpNamesWhatThereIs()
    {
        const QByteArray overview = m_caller.run({u"help"_s}).output;
        QCOMPARE(m_caller.run({u"--help"_s}).output, overview);
        QCOMPARE(m_caller.run({u"-h"_s}).output, overview);
        for (const Command &command : commands()) {
            QVERIFY(names(overview, u"\n  "_s + command.name));
            const Left help = m_caller.run({u"help"_s, command.name});
            QCOMPARE(help.exitCode, 0);
            for (const Option &option : command.options)
                QVERIFY(names(help.output, u"\n  --"_s + option.name));
            QCOMPARE(m_caller.run({command.name, u"--help"_s}).output, help.output);
        }
    }

    /// What a shell offers is what help names; tests/packaging/completions asks the shells.
    void helpNamesTheValues()
    {
        const auto isNamed = [](const char *values, const char *help) {
            const QStringList wanted = QString::fromLatin1(values).split(u' ', Qt::SkipEmptyParts);
            return std::ranges::all_of(wanted, [&](const QString &value) { return names(help, value); });
        };
        for (const Command &command : commands()) {
            QVERIFY2(isNamed(command.values, command.summary), command.name.data());
            for (const Option &option : command.options)
                QVERIFY2(isNamed(option.values, option.help), option.name.data());
        }
    }

    void helpText()
    {
        QCOMPARE(m_caller.run({u"help"_s, u"import"_s}, {}, 60).output,
            "Usage: starwright import FILE… [OPTION…]\n"
            "\n"
            "Read work histories and guides from files and keep them.\n"
            "\n"
            "Options:\n"
            "  --as KIND  What the files are: guide or history. Otherwise\n"
            "             that is found out.\n"
            "\n"
            "Options of every command:\n"
            "  --data FILE  The data file, in place of the one in the\n"
            "               folder for application data.\n"
            "  --json       Print one JSON document.\n"
            "  --help       Print what the command does, and its options.\n"
            "  --version    Print the version.\n");
    }

    /// The manual page is written by hand: it has to name all that the table defines.
    void manualNamesWhatThereIs()
    {
        QFile file(QStringLiteral(SOURCE_ROOT "/packaging/linux/starwright.1"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString manual = QString::fromUtf8(file.readAll());
        for (const Command &command : commands()) {
            const QString heading = u"\n.Ss "_s + command.name + u'\n';
            const qsizetype start = manual.indexOf(heading);
            QVERIFY2(start > 0, qPrintable(heading));
            const QString section
                = manual.sliced(start, manual.indexOf(QRegularExpression(u"\n\\.S[hs] "_s), start + 1) - start);
            for (const Option &option : command.options)
                QVERIFY2(section.contains(u".It Fl Fl "_s + option.name), option.name.data());
        }
    }

private:
    Caller m_caller;
};

QTEST_GUILESS_MAIN(TestUsage)
#include "tst_usage.moc"
