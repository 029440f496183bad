// SPDX-License-Identifier: GPL-3.0-or-later
#include "datafolder.h"
#include "storage/answerstore.h"
#include "storage/historystore.h"
#include "storage/verdictstore.h"
#include "support/result.h"
#include "support/soak.h"
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

constexpr int fewKills = 200;
constexpr int manyKills = 2000;
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
        isThereUpTo(**database, m_acknowledged);
    }

    /// Saves are done one after the other, so what is there tells how many were, and has to be all of them.
    static void isThereUpTo(Database &database, int acknowledged)
    {
        using Support::Typed;
        const auto first = AnswerStore(database).load(Support::firstTyped);
        const auto history = Storage::HistoryStore(database).load();
        const auto verdicts = Storage::VerdictStore(database).load(Support::firstTyped.guide);
        QVERIFY(first && history && verdicts);
        const QStringList pinned = verdicts->value(Support::firstTyped.question).keys();
        QVERIFY2(pinned.size() <= 1, "verdicts were half saved");
        const int count
            = std::max({Support::countOf(*first), Support::countOf(*history), pinned.value(0, u"0"_s).toInt()});
        QVERIFY2(count >= acknowledged, qPrintable(u"%1 was saved, %2 is there"_s.arg(acknowledged).arg(count)));
        const int answers = Support::lastOf(Typed::Answers, count);
        const int histories = Support::lastOf(Typed::History, count);
        QCOMPARE(*first, answers == 0 ? Answer{} : Support::typedAnswer(answers));
        QCOMPARE(AnswerStore(database).load(Support::secondTyped), *first);
        QCOMPARE(*history, histories == 0 ? History{} : Support::typedHistory(histories));
        QCOMPARE(pinned.value(0, u"0"_s).toInt(), Support::lastOf(Typed::Verdicts, count));
    }

private Q_SLOTS:
    void killedAtAnyMoment()
    {
        QRandomGenerator random(20260124); // Any seed; the same one every time.
        const int kills = Support::isSoak() ? manyKills : fewKills;
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
        Support::figure(
            "Kills of the program, at any moment of typing, importing a history and giving verdicts", kills);
        Support::figure("kills amid a save", journals);
        Support::figure("saves that were acknowledged before a kill", m_saves);
        QVERIFY2(journals > 0, "no kill came amid a save, so this shows nothing");
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
