// SPDX-License-Identifier: GPL-3.0-or-later
#include "datafolder.h"
#include "storage/answerstore.h"
#include "support/result.h"
#include "support/typing.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QRandomGenerator>

using namespace Domain;
using namespace Qt::StringLiterals;
using Storage::AnswerStore;
using Storage::Database;

namespace
{

constexpr int kills = 200;
constexpr int startsAnew = 10; // Every so manieth time without a file: creating it is interrupted too.
constexpr int longestWait = 60; // Milliseconds: the start of the program and a save take about half of it each.

/// The number on the last line that was printed whole.
int lastAcknowledged(const QByteArray &output)
{
    const QList<QByteArray> lines = output.split('\n');
    return lines.size() < 2 ? 0 : lines[lines.size() - 2].toInt();
}

} // namespace

/// A kill at any moment costs nothing that was reported as saved.
class TestKill : public QObject
{
    Q_OBJECT

private:
    DataFolder m_folder;
    int m_acknowledged = 0;
    qint64 m_saves = 0;

    /// Runs "typist" and kills it, so many milliseconds after it started or after its first save.
    void typeUntilKilled(int milliseconds, bool afterFirstSave)
    {
        QProcess typist;
        typist.start(QStringLiteral(TYPIST), {m_folder.file()});
        QVERIFY(typist.waitForStarted());
        if (afterFirstSave)
            QVERIFY2(typist.waitForReadyRead(), typist.readAllStandardError().constData());
        for (QDeadlineTimer deadline(milliseconds); !deadline.hasExpired();)
            typist.waitForReadyRead(static_cast<int>(deadline.remainingTime()));
        typist.kill();
        QVERIFY(typist.waitForFinished());
        QVERIFY2(typist.exitStatus() == QProcess::CrashExit, typist.readAllStandardError().constData());
        const QByteArray output = typist.readAllStandardOutput();
        m_saves += output.count('\n');
        m_acknowledged = qMax(m_acknowledged, lastAcknowledged(output));
    }

    void lookAfterKill()
    {
        const auto database = Database::open(m_folder.file(), Database::Access::ReadWrite);
        QVERIFY2(database, qUtf8Printable(database ? QString() : database.error().text()));
        QVERIFY2(!(*database)->isReadOnly(), qUtf8Printable((*database)->readOnlyReason()));
        VERIFY_DONE((*database)->check());
        const auto first = AnswerStore(**database).load(Support::firstTyped);
        QVERIFY(first);
        const int count = Support::countOf(*first);
        QVERIFY2(count >= m_acknowledged, qPrintable(u"%1 was saved, %2 is there"_s.arg(m_acknowledged).arg(count)));
        QCOMPARE(*first, count == 0 ? Answer{} : Support::typedAnswer(count));
        QCOMPARE(AnswerStore(**database).load(Support::secondTyped), *first);
    }

private Q_SLOTS:
    void killedAtAnyMoment()
    {
        QRandomGenerator random(20260124); // Any seed; the same one every time.
        int journals = 0;
        for (int kill = 0; kill < kills; ++kill) {
            if (kill % startsAnew == 0) {
                QFile::remove(m_folder.file());
                m_acknowledged = 0;
            }
            typeUntilKilled(random.bounded(longestWait), kill % 2 == 1);
            journals += QFileInfo::exists(m_folder.file() + u"-journal"_s);
            if (m_acknowledged > 0 || QFileInfo::exists(m_folder.file()))
                lookAfterKill();
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"after kill %1"_s.arg(kill)));
        }
        qInfo() << m_saves << "saves," << journals << "kills amid a save";
        QVERIFY2(journals > 0, "no kill came amid a save, so this shows nothing");
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
