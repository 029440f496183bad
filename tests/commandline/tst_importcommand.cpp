// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/call.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace CommandLine::Test;
using namespace Qt::StringLiterals;

/// `import`: guides are kept whole or not at all, histories with what they bring.
class TestImportCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(m_small);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_json = file.readAll();
    }

    void init() { m_caller.emplace(); }

    void keepsAGuide()
    {
        const Left left = m_caller->run({u"import"_s, m_small});
        QCOMPARE(left.errors, "");
        QCOMPARE(left.output, m_small.toUtf8() + ": the guide 'small' (Tester), version 3, questions: 4\n");
        QCOMPARE(left.exitCode, 0);
        QVERIFY(m_caller->run({u"guides"_s}).output.contains("small"));
        const QJsonArray json
            = m_caller->run({u"import"_s, m_small, u"--as"_s, u"guide"_s, u"--json"_s}).json().array();
        QCOMPARE(json[0].toObject(),
            (QJsonObject{{u"file"_s, m_small}, {u"kind"_s, u"guide"_s}, {u"id"_s, u"small"_s}, {u"role"_s, u"Tester"_s},
                {u"version"_s, 3}, {u"questions"_s, 4}}));
    }

    void replacesAnOlderVersion()
    {
        QCOMPARE(m_caller->run({u"import"_s, m_small}).exitCode, 0);
        QCOMPARE(m_caller->run({u"answer"_s, u"first"_s, u"--notes=kept"_s}).exitCode, 0);
        const QByteArray changed = QByteArray(m_json).replace("Tester", "Examiner");
        expectRefused(m_caller->makeFile(u"same.json"_s, changed),
            "cannot import %1: version 3 of the guide 'small' is there already; give this one a higher "
            "version than 3");
        const QByteArray newer = QByteArray(changed).replace("\"version\": 3", "\"version\": 4");
        QCOMPARE(m_caller->run({u"import"_s, m_caller->makeFile(u"newer.json"_s, newer)}).errors, "");
        QVERIFY(m_caller->run({u"guides"_s}).output.contains("Examiner  "));
        QCOMPARE(m_caller->run({u"answer"_s, u"first"_s, u"--json"_s}).json()[u"notes"], u"kept"_s);
    }

    void refusesWithPlaceAndReason()
    {
        const QByteArray broken
            = QByteArray(m_json).replace("\"system-design\"\n      ],\n      \"title\": \"Title of fourth\"",
                "\"sytem-design\"\n      ],\n      \"title\": \"Title of fourth\"");
        QVERIFY(broken != m_json);
        expectRefused(m_caller->makeFile(u"broken.json"_s, broken),
            "cannot read %1: questions[3].stages[1]: no stage 'sytem-design' (did you mean "
            "'system-design'?)");
        QVERIFY(!QFile::exists(m_caller->dataFile()));
    }

    void allFilesOrNone()
    {
        const QString bad = m_caller->makeFile(u"bad.json"_s, "{");
        QCOMPARE(m_caller->run({u"import"_s, m_small, bad}).exitCode, 1);
        QVERIFY(!m_caller->run({u"guides"_s}).output.contains("small"));
    }

    void whatCannotBeRead()
    {
        expectRefused(m_caller->path(u"none.json"_s), "cannot read %1: No such file or directory");
        expectRefused(m_caller->makeFile(u"empty.json"_s, ""), "cannot read %1: it is empty");
        const Left left = m_caller->run({u"import"_s, m_caller->folder()});
        QVERIFY(left.errors.startsWith("starwright: cannot read "));
        QCOMPARE(left.exitCode, 1);
    }

    void keepsAHistoryAndSaysWhatItLeftOut()
    {
        const QString file = m_caller->makeFile(u"cv.json"_s, R"({"basics": {"name": "Ada Example"},
            "work": [{"name": "Harbour Tickets", "highlights": ["Halved the time to pay", {"a": 1}]}]})");
        const QByteArray text = m_caller->run({u"import"_s, file}).output;
        const QByteArray head = file.toUtf8() + ": a work history (JSON Resume)\n\nAda Example\n";
        QCOMPARE(text.first(head.size()), head);
        QVERIFY(text.contains("    - Halved the time to pay\n"));
        QVERIFY(text.contains("\nLeft out\n  work[0].highlights[1]: "));
        QVERIFY(!text.contains("What changed"));
        QVERIFY(m_caller->run({u"history"_s}).output.contains("Harbour Tickets"));
    }

    void aNewerHistoryAddsAndCorrects()
    {
        const QString old = m_caller->makeFile(
            u"old.json"_s, R"({"work": [{"name": "Harbour Tickets", "startDate": "2019", "highlights": ["One"]}]})");
        const QString newer = m_caller->makeFile(u"newer.json"_s,
            R"({"work": [{"name": "Harbour Tickets", "startDate": "2019", "endDate": "2023", "highlights": ["Two"]}]})");
        QCOMPARE(m_caller->run({u"import"_s, old}).exitCode, 0);
        QVERIFY(m_caller->run({u"import"_s, old}).output.endsWith("\nNothing in it is new.\n"));
        const QJsonObject json = m_caller->run({u"import"_s, newer, u"--json"_s}).json().array()[0].toObject();
        QCOMPARE(json[u"kind"], u"history"_s);
        QCOMPARE(json[u"format"], u"JSON Resume"_s);
        const QJsonArray changes = json[u"changes"].toArray();
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes[1].toObject(),
            (QJsonObject{{u"source"_s, u"work[0].highlights[1]"_s}, {u"kind"_s, u"added"_s}, {u"before"_s, QString()},
                {u"after"_s, u"Two"_s}}));
        QVERIFY(m_caller->run({u"history"_s}).output.contains("    - One\n    - Two\n"));
    }

    void nothingOfAnyFileWhereOneIsRefused()
    {
        QCOMPARE(m_caller->run({u"import"_s, m_small}).exitCode, 0);
        const QString cv = m_caller->makeFile(u"cv.md"_s, "# Ada Example\n\n## Experience\n");
        const QString same = m_caller->makeFile(u"same.json"_s, QByteArray(m_json).replace("Tester", "Examiner"));
        QCOMPARE(m_caller->run({u"import"_s, cv, same}).exitCode, 1);
        QVERIFY(m_caller->run({u"history"_s}).output.startsWith("There is no work history yet"));
    }

    void takesAFileAsWhatItIsSaidToBe()
    {
        const Left asHistory = m_caller->run({u"import"_s, m_small, u"--as=history"_s});
        QCOMPARE(asHistory.errors,
            "starwright: cannot read " + m_small.toUtf8()
                + ": it has none of the parts of a JSON Resume, such as 'basics' or 'work'\n");
        const QString resume = m_caller->makeFile(u"resume.json"_s, R"({"basics": {}, "work": []})");
        const Left asGuide = m_caller->run({u"import"_s, resume, u"--as=guide"_s});
        const QByteArray refusal = "starwright: cannot read " + resume.toUtf8();
        QCOMPARE(asGuide.errors.first(refusal.size()), refusal);
        const Left wrong = m_caller->run({u"import"_s, m_small, u"--as=guides"_s});
        QCOMPARE(wrong.errors,
            "starwright: cannot run import --as: no kind 'guides' (did you mean 'guide'?); there is: "
            "guide, history\n");
        QCOMPARE(wrong.exitCode, 2);
    }

private:
    void expectRefused(const QString &file, const QByteArray &error) const
    {
        const Left left = m_caller->run({u"import"_s, file});
        QCOMPARE(left.errors, "starwright: " + QByteArray(error).replace("%1", file.toUtf8()) + '\n');
        QCOMPARE(left.output, "");
        QCOMPARE(left.exitCode, 1);
    }

    const QString m_small = QStringLiteral(TEST_DATA "/guides/small.json");
    QByteArray m_json;
    std::optional<Caller> m_caller;
};

QTEST_GUILESS_MAIN(TestImportCommand)
#include "tst_importcommand.moc"
