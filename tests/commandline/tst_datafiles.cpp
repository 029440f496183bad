// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/call.h"
#include "storage/backups.h"
#include "storage/connection.h"
#include "storage/filelock.h"
#include "storage/migration.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace CommandLine::Test;
using namespace Qt::StringLiterals;

namespace
{

const QList<QStringList> readers{
    {u"guides"_s}, {u"questions"_s}, {u"answer"_s, u"slow-query"_s}, {u"history"_s}, {u"match"_s}, {u"priorities"_s}};
const QStringList writer{u"answer"_s, u"slow-query"_s, u"--notes=x"_s};

QByteArray content(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// `check`, and what every command says of a data file that it cannot use.
class TestDataFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_caller.emplace(); }

    void readingMakesNoFile()
    {
        for (const QStringList &reader : readers) {
            QCOMPARE(m_caller->run(reader).exitCode, 0);
            QVERIFY(!QFile::exists(m_caller->dataFile()));
        }
        QCOMPARE(m_caller->run(writer).exitCode, 0);
        QVERIFY(QFile::exists(m_caller->dataFile()));
    }

    void checkFindsItSound()
    {
        QCOMPARE(m_caller->run(writer).exitCode, 0);
        QCOMPARE(m_caller->run({u"answer"_s, u"code-review"_s, u"--task=t"_s, u"--state=ready"_s}).exitCode, 0);
        const Left left = m_caller->run({u"check"_s});
        QCOMPARE(left.output,
            m_caller->dataFile().toUtf8()
                + " is sound: 2 of 41 questions answered, 1 of them ready; guides: 1; good backups: 0\n");
        QCOMPARE(left.exitCode, 0);
        QCOMPARE(m_caller->run({u"check"_s, u"--json"_s}).json().object(),
            (QJsonObject{{u"file"_s, m_caller->dataFile()}, {u"sound"_s, true}, {u"guides"_s, 1}, {u"questions"_s, 41},
                {u"answers"_s, 2}, {u"ready"_s, 1}, {u"backups"_s, 0}, {u"damagedBackups"_s, QJsonArray()}}));
    }

    void checkReadsTheBackups()
    {
        QCOMPARE(m_caller->run(writer).exitCode, 0);
        QString spoilt;
        {
            const auto connection = Storage::Connection::open(m_caller->dataFile());
            QVERIFY(Storage::makeBackup(**connection, Domain::BackupReason::Asked));
            spoilt = Storage::makeBackup(**connection, Domain::BackupReason::Asked)->file;
        }
        QFile file(spoilt);
        QVERIFY(file.resize(file.size() / 2));
        const Left left = m_caller->run({u"check"_s});
        QVERIFY2(left.output.contains("good backups: 1\n"), left.output.constData());
        QVERIFY(left.output.contains(QByteArray("the backup " + spoilt.section(u'/', -1).toUtf8() + " is damaged\n")));
        QCOMPARE(left.exitCode, 0);
    }

    void checkOfNoFile()
    {
        const Left left = m_caller->run({u"check"_s});
        QCOMPARE(
            left.errors, "starwright: cannot check " + m_caller->dataFile().toUtf8() + ": there is no such file\n");
        QCOMPARE(left.exitCode, 1);
    }

    void checkFindsDamage()
    {
        const QByteArray text(100'000, 'x');
        QCOMPARE(m_caller->run({u"answer"_s, u"slow-query"_s, u"--notes=-"_s}, text).exitCode, 0);
        QByteArray bytes = content(m_caller->dataFile());
        const qsizetype inPage = bytes.lastIndexOf(text.first(1000)) / 4096 * 4096;
        bytes.replace(inPage, 4, "\xFF\xFF\xFF\xFF"); // the link to the next page of a long text
        m_caller->makeFile(u"starwright.db"_s, bytes);
        const Left left = m_caller->run({u"check"_s});
        QVERIFY2(left.errors.startsWith("starwright: "), left.errors.constData());
        QVERIFY(left.errors.contains(m_caller->dataFile().toUtf8()));
        QCOMPARE(left.output, "");
        QCOMPARE(left.exitCode, 1);
    }

    void unusable_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("why");
        QTest::newRow("0 bytes") << QByteArray() << QByteArray("the file is empty");
        QTest::newRow("not SQLite") << QByteArray(5000, 'x') << QByteArray("this is no data file of Starwright");
        QTest::newRow("newer") << QByteArray("newer") << QByteArray("a newer Starwright wrote this file");
        QTest::newRow("cut short") << QByteArray("cut") << QByteArray("the file is cut short");
    }

    void unusable()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, why);
        if (bytes == "newer" || bytes == "cut") {
            QCOMPARE(m_caller->run(writer).exitCode, 0);
            QByteArray sound = content(m_caller->dataFile());
            bytes = bytes == "cut" ? sound.chopped(100) : sound.replace(60, 4, QByteArray("\0\0\xFF\xFF", 4));
        }
        m_caller->makeFile(u"starwright.db"_s, bytes);
        for (const QStringList &command : readers + QList<QStringList>{writer, {u"check"_s}}) {
            const Left left = m_caller->run(command);
            const QByteArray start = "starwright: cannot open " + m_caller->dataFile().toUtf8() + ": " + why;
            QCOMPARE(left.errors.first(std::min(left.errors.size(), start.size())), start);
            QCOMPARE(left.errors.count('\n'), 1);
            QCOMPARE(left.exitCode, 1);
            QVERIFY(content(m_caller->dataFile()) == bytes);
        }
    }

    void readingBringsAnOldFileUpToDate()
    {
        m_caller->makeFile(u"starwright.db"_s, {});
        {
            const auto old = Storage::Connection::open(m_caller->dataFile());
            QVERIFY(old);
            const QString dump = QString::fromUtf8(content(QStringLiteral(TEST_DATA "/datafiles/version-1.sql")));
            for (const QString &statement : dump.split(u"\n-- next\n"_s))
                QVERIFY((*old)->run(statement));
        }
        {
            const auto lock = Storage::FileLock::tryTake(m_caller->dataFile());
            QVERIFY(lock);
            QVERIFY(m_caller->run({u"guides"_s}).errors.contains("another Starwright has it open"));
        }
        const QJsonDocument answer = m_caller->run({u"answer"_s, u"production-incident"_s, u"--json"_s}).json();
        QCOMPARE(answer[u"result"], u"Back after 20 minutes"_s);
        QCOMPARE(m_caller->run({u"check"_s}).exitCode, 0);
    }

    void whileAWindowHasIt()
    {
        QCOMPARE(m_caller->run(writer).exitCode, 0);
        const auto lock = Storage::FileLock::tryTake(m_caller->dataFile());
        QVERIFY(lock);
        const Left left = m_caller->run({u"answer"_s, u"slow-query"_s, u"--notes=y"_s});
        const QByteArray start
            = "starwright: cannot write " + m_caller->dataFile().toUtf8() + ": another Starwright has it open";
        QCOMPARE(left.errors.first(start.size()), start);
        QCOMPARE(left.exitCode, 1);
        QCOMPARE(m_caller->run({u"answer"_s, u"slow-query"_s, u"--json"_s}).json()[u"notes"], u"x"_s);
    }

private:
    std::optional<Caller> m_caller;
};

QTEST_GUILESS_MAIN(TestDataFiles)
#include "tst_datafiles.moc"
