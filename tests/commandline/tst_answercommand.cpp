// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/call.h"
#include "domain/answer/answer.h"

#include <QFile>
#include <QJsonObject>
#include <QTest>

using namespace CommandLine::Test;
using namespace Qt::StringLiterals;

namespace
{

const QString id = u"slow-query"_s;

} // namespace

/// `answer`: sets parts and state, keeps text to the byte, and says why it does not.
class TestAnswerCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_caller.emplace(); }

    void startsEmpty()
    {
        QCOMPARE(answer(), expected({}, u"empty"_s));
        QVERIFY(!QFile::exists(m_caller->dataFile()));
    }

    void setsWhatIsNamed()
    {
        const Left left = set({u"--situation=s"_s, u"--task=t"_s, u"--action=a"_s, u"--result=r"_s, u"--notes=n"_s});
        QCOMPARE(left.output, "");
        const QStringList all{u"s"_s, u"t"_s, u"a"_s, u"r"_s, u"n"_s};
        QCOMPARE(answer(), expected(all, u"draft"_s));
        QCOMPARE(set({u"--task"_s, u""_s, u"--result"_s, u"new"_s, u"--json"_s}).json().object(),
            expected({u"s"_s, QString(), u"a"_s, u"new"_s, u"n"_s}, u"draft"_s));
        QCOMPARE(answer(), expected({u"s"_s, QString(), u"a"_s, u"new"_s, u"n"_s}, u"draft"_s));
    }

    void forPeople()
    {
        QCOMPARE(set({u"--situation=It was slow.\n"_s, u"--notes=- a\n- b"_s, u"--state=ready"_s}).exitCode, 0);
        const QByteArray text = m_caller->run({u"answer"_s, id}).output;
        QVERIFY(text.endsWith("\nState: ready\n\n# Situation\n\nIt was slow.\n\n# Notes\n\n- a\n- b\n"));
    }

    void state()
    {
        QCOMPARE(set({u"--notes=x"_s, u"--state=ready"_s}).errors, "");
        QCOMPARE(answer()[u"state"], u"ready"_s);
        QCOMPARE(set({u"--state=draft"_s}).errors, "");
        QCOMPARE(answer()[u"state"], u"draft"_s);
        QCOMPARE(set({u"--notes="_s, u"--state=empty"_s}).errors, "");
        QCOMPARE(answer(), expected({}, u"empty"_s));
    }

    void stateFollowsText()
    {
        const QByteArray noText = "it has no text; an answer without any is empty\n";
        expectRefused({u"--state=ready"_s}, "cannot set the state of 'slow-query' to ready: " + noText, 1);
        expectRefused({u"--state=draft"_s}, "cannot set the state of 'slow-query' to draft: " + noText, 1);
        expectRefused(
            {u"--notes= \n"_s, u"--state=ready"_s}, "cannot set the state of 'slow-query' to ready: " + noText, 1);
        QCOMPARE(answer(), expected({}, u"empty"_s));
        QCOMPARE(set({u"--task=t"_s}).exitCode, 0);
        expectRefused({u"--state=empty"_s, u"--notes=n"_s},
            "cannot set the state of 'slow-query' to empty: it has text; clear its parts to make it empty "
            "(--situation \"\" …)\n",
            1);
        QCOMPARE(answer(), expected({QString(), u"t"_s}, u"draft"_s));
        expectRefused({u"--state=redy"_s},
            "cannot run answer --state: no state 'redy' (did you mean 'ready'?); there is: empty, draft, "
            "ready\n",
            2);
    }

    void textIsKept_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("a dash in front") << QByteArray("- a list\n- more");
        QTest::newRow("like an option") << QByteArray("--json");
        QTest::newRow("two dashes") << QByteArray("--");
        QTest::newRow("an equals sign") << QByteArray("a=b=c");
        QTest::newRow("NUL") << QByteArray("a\0b\0", 4);
        QTest::newRow("every plane") << everyPlane();
        QTest::newRow("a byte order mark") << QByteArray("\xEF\xBB\xBFtext");
        QTest::newRow("line ends of all kinds") << QByteArray("a\r\nb\rc\n\xE2\x80\xA8\n\n");
        QTest::newRow("decomposed") << QByteArray("e\xCC\x81 \xC3\xA9");
        QTest::newRow("markup") << QByteArray("<b>&amp;\"'</b> <img src=file:///etc/passwd>\x1B[2J\x7F");
        QTest::newRow("SQL") << QByteArray("'); DROP TABLE answer; --");
    }

    void textIsKept()
    {
        QFETCH(QByteArray, text);
        const QString asText = QString::fromUtf8("x" + text).sliced(1); // fromUtf8 would drop a byte order mark
        QCOMPARE(set({u"--notes"_s, u"-"_s}, text).errors, "");
        QCOMPARE(storedText(u"notes"_s), text);
        QCOMPARE(set({u"--action"_s, asText, u"--task="_s + asText}).errors, "");
        QCOMPARE(storedText(u"action"_s), text);
        QCOMPARE(storedText(u"task"_s), text);
        QVERIFY(m_caller->run({u"answer"_s, id}).output.contains(text));
    }

    void aMegabyte()
    {
        const QByteArray text = everyPlane().repeated(1'000'000 / everyPlane().size() + 1);
        QCOMPARE(set({u"--situation"_s, u"-"_s}, text).errors, "");
        QVERIFY(answer()[u"situation"].toString().toUtf8() == text);
    }

    void inputIsRefused()
    {
        const QByteArray reads = "cannot read standard input: ";
        expectRefused({u"--notes=-"_s}, reads + "it is no UTF-8 text\n", 1, "caf\xE9");
        expectRefused({u"--notes=-"_s}, reads + "it is no UTF-8 text\n", 1, "cut \xF0\x9F\x98");
        expectRefused({u"--notes=-"_s}, reads + "it is no UTF-8 text\n", 1, "\xED\xA0\x80");
        expectRefused({u"--notes=-"_s}, reads + "it is longer than 20 MB\n", 1, QByteArray(20'000'001, 'x'));
        expectRefused({u"--notes=-"_s, u"--task=-"_s},
            "cannot run answer --notes: standard input can be read for one part only\n", 2, "x");
        QVERIFY(!QFile::exists(m_caller->dataFile()));
    }

    void unknownQuestion()
    {
        const Left left = m_caller->run({u"answer"_s, u"slow-qurey"_s, u"--notes=x"_s});
        QCOMPARE(left.errors,
            "starwright: cannot find the question 'slow-qurey': no guide has it (did you mean 'slow-query'?)\n");
        QCOMPARE(left.exitCode, 1);
        QVERIFY(!QFile::exists(m_caller->dataFile()));
        QVERIFY(m_caller->run({u"answer"_s, u"code"_s})
                .errors.contains("'code-review', 'inherited-codebase', 'code-lru-cache'"));
    }

    void sharedIds()
    {
        QFile file(QStringLiteral(TEST_DATA "/guides/small.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray guide = file.readAll().replace("\"first\"", "\"slow-query\"");
        QCOMPARE(m_caller->run({u"import"_s, m_caller->makeFile(u"own.json"_s, guide)}).errors, "");
        expectRefused({},
            "cannot run answer: several guides have a question 'slow-query': name one by --guide "
            "(backend-developer, small)\n",
            2);
        QCOMPARE(set({u"--guide=small"_s, u"--task=t"_s}).errors, "");
        QCOMPARE(m_caller->run({u"answer"_s, id, u"--guide=small"_s, u"--json"_s}).json()[u"task"], u"t"_s);
        QCOMPARE(m_caller->run({u"answer"_s, id, u"--guide=backend-developer"_s, u"--json"_s}).json()[u"task"], u""_s);
    }

private:
    static QByteArray everyPlane()
    {
        QString text;
        for (char32_t plane = 0; plane <= 16; ++plane)
            text += QChar::fromUcs4(plane * 0x10000 + 0x1234);
        return (text + u"\uFFFE\uFFFF").toUtf8();
    }

    Left set(const QStringList &options, const QByteArray &input = {}) const
    {
        return m_caller->run(QStringList{u"answer"_s, id} + options, input);
    }

    QJsonObject answer() const { return m_caller->run({u"answer"_s, id, u"--json"_s}).json().object(); }

    /// QJsonDocument drops a byte order mark at the start of a text, so another character goes in front.
    QByteArray storedText(const QString &part) const
    {
        QByteArray json = m_caller->run({u"answer"_s, id, u"--json"_s}).output;
        const QByteArray start = u"\"%1\": \""_s.arg(part).toUtf8();
        json.insert(json.indexOf(start) + start.size(), 'x');
        return QJsonDocument::fromJson(json)[part].toString().sliced(1).toUtf8();
    }

    static QJsonObject expected(const QStringList &parts, const QString &state)
    {
        QJsonObject object{{u"id"_s, id}, {u"state"_s, state}};
        for (std::size_t i = 0; i < Domain::allParts.size(); ++i)
            object.insert(Domain::toWord(Domain::allParts[i]), parts.value(static_cast<qsizetype>(i), u""_s));
        return object;
    }

    void expectRefused(
        const QStringList &options, const QByteArray &error, int exitCode, const QByteArray &input = {}) const
    {
        const Left left = set(options, input);
        QCOMPARE(left.errors, "starwright: " + error);
        QCOMPARE(left.output, "");
        QCOMPARE(left.exitCode, exitCode);
    }

    std::optional<Caller> m_caller;
};

QTEST_GUILESS_MAIN(TestAnswerCommand)
#include "tst_answercommand.moc"
