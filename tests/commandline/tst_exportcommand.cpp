// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/call.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace CommandLine::Test;
using namespace Qt::StringLiterals;

/// From one machine to another, by a file.
class TestExportCommand : public QObject
{
    Q_OBJECT

private:
    static QByteArray read(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot read");
    }

    static void answer(const Caller &caller, const QString &text)
    {
        QCOMPARE(caller.run({u"answer"_s, u"slow-query"_s, u"--action"_s, text}).exitCode, 0);
    }

    static QString actionOf(const Caller &caller)
    {
        return caller.run({u"answer"_s, u"slow-query"_s, u"--json"_s}).json()[u"action"].toString();
    }

private Q_SLOTS:
    void anotherMachineHasItAll()
    {
        const Caller here;
        const Caller there;
        answer(here, u"Rolled back"_s);
        answer(here, u"Rolled back, and found the lock"_s);
        const QString file = here.path(u"mine.json"_s);
        const Left written = here.run({u"export"_s, u"--out"_s, file, u"--json"_s});
        QCOMPARE(written.errors, QByteArray());
        QCOMPARE(written.json()[u"answers"].toInt(), 1);
        QCOMPARE(written.json()[u"versions"].toInt(), 1);
        const Left restored = there.run({u"restore"_s, file, u"--json"_s});
        QCOMPARE(restored.errors, QByteArray());
        QCOMPARE(restored.json()[u"added"].toInt(), 1);
        QCOMPARE(restored.json()[u"versions"].toInt(), 1);
        QCOMPARE(actionOf(there), u"Rolled back, and found the lock"_s);
        const QString again = there.path(u"theirs.json"_s);
        QCOMPARE(there.run({u"export"_s, u"--out"_s, again}).exitCode, 0);
        QJsonObject first = QJsonDocument::fromJson(read(file)).object();
        QJsonObject second = QJsonDocument::fromJson(read(again)).object();
        first.remove(u"exportedAt"_s);
        second.remove(u"exportedAt"_s);
        QCOMPARE(second, first);
    }

    void theNewerCountsAndTheOtherIsTold()
    {
        const Caller here;
        const Caller there;
        answer(here, u"written here first"_s);
        answer(there, u"written there later"_s);
        const QString file = here.path(u"mine.json"_s);
        QCOMPARE(here.run({u"export"_s, u"--out"_s, file}).exitCode, 0);
        const Left restored = there.run({u"restore"_s, file});
        QCOMPARE(restored.exitCode, 0);
        QVERIFY2(restored.output.contains("1 older than yours"), restored.output.constData());
        QVERIFY2(restored.output.contains("'slow-query'"), restored.output.constData());
        QCOMPARE(actionOf(there), u"written there later"_s);
        QCOMPARE(there.run({u"restore"_s, file}).output,
            QByteArray("Answers: 0 new, 0 newer than yours, 0 older than "
                       "yours. Versions added: 0.\n"));
    }

    void aPassphraseProtectsIt()
    {
        const Caller here;
        const Caller there;
        answer(here, u"Rolled back"_s);
        const QString file = here.path(u"mine.locked"_s);
        const QString passphrase = here.makeFile(u"passphrase"_s, "zwölf Äpfel\n");
        QCOMPARE(here.run({u"export"_s, u"--out"_s, file, u"--passphrase-file"_s, passphrase}).errors, QByteArray());
        QVERIFY(!read(file).contains("Rolled"));
        const Left without = there.run({u"restore"_s, file});
        QCOMPARE(without.exitCode, 1);
        QVERIFY2(without.errors.contains("--passphrase-file"), without.errors.constData());
        const Left other = there.run({u"restore"_s, file, u"--passphrase-file"_s, u"-"_s}, "zwei Äpfel\n");
        QCOMPARE(other.exitCode, 1);
        QVERIFY2(other.errors.contains("the passphrase is another one"), other.errors.constData());
        QCOMPARE(there.run({u"restore"_s, file, u"--passphrase-file"_s, u"-"_s}, "zwölf Äpfel\r\n").exitCode, 0);
        QCOMPARE(actionOf(there), u"Rolled back"_s);
    }

    void aPassphraseIsOneLine()
    {
        const Caller here;
        const QString file = here.path(u"mine.locked"_s);
        for (const QByteArray text : {"", "\n", "one\ntwo\n", "\xff"}) {
            const Left left = here.run({u"export"_s, u"--out"_s, file, u"--passphrase-file"_s, u"-"_s}, text);
            QVERIFY2(left.exitCode != 0, text.constData());
            QVERIFY2(left.errors.contains("--passphrase-file"), left.errors.constData());
            QVERIFY(!QFile::exists(file));
        }
        const QString folder = here.folder();
        QVERIFY(here.run({u"export"_s, u"--markdown"_s, folder, u"--passphrase-file"_s, u"-"_s}, "x").exitCode != 0);
        QVERIFY(here.run({u"export"_s, u"--out"_s, file, u"--passphrase-file"_s, folder + u"/no"}).exitCode != 0);
    }

    void answersAsMarkdown()
    {
        const Caller here;
        answer(here, u"Rolled back"_s);
        QCOMPARE(here.run({u"export"_s, u"--markdown"_s, here.path(u"answers.md"_s)}).exitCode, 0);
        QCOMPARE(here.run({u"export"_s, u"--markdown"_s, here.folder()}).exitCode, 0);
        const QByteArray text = read(here.path(u"backend-developer.md"_s));
        QVERIFY2(text.contains("### Action\n\nRolled back\n"), text.constData());
        QCOMPARE(read(here.path(u"answers.md"_s)), text);
    }

    void whatCannotBeRestoredLeavesNoTrace_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("no export") << QByteArray("{}") << QByteArray("no export of Starwright");
        QTest::newRow("newer") << QByteArray(R"({"format": "starwright-export", "version": 2})")
                               << QByteArray("a newer Starwright wrote this export (format 2; this one knows up to 1)");
        QTest::newRow("no JSON") << QByteArray("# Answers") << QByteArray("line 1, column 2: this is no JSON");
    }

    void whatCannotBeRestoredLeavesNoTrace()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QByteArray, reason);
        const Caller here;
        const Left left = here.run({u"restore"_s, here.makeFile(u"e.json"_s, content)});
        QCOMPARE(left.exitCode, 1);
        QVERIFY2(left.errors.contains(reason), left.errors.constData());
        QVERIFY(!QFile::exists(here.dataFile()));
    }

    void usage()
    {
        const Caller here;
        QCOMPARE(here.run({u"export"_s}).exitCode, 2);
        QCOMPARE(here.run({u"restore"_s}).exitCode, 2);
        const Left missing = here.run({u"restore"_s, here.path(u"none.json"_s)});
        QCOMPARE(missing.exitCode, 1);
        QVERIFY2(missing.errors.contains("none.json"), missing.errors.constData());
        QVERIFY(!QFile::exists(here.dataFile()));
    }
};

QTEST_GUILESS_MAIN(TestExportCommand)
#include "tst_exportcommand.moc"
