// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/actor.h"
#include "faults/session.h"
#include "support/result.h"
#include "support/soak.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Faults;
using namespace Qt::StringLiterals;

namespace
{

constexpr int fewKills = 60;
constexpr int manyKills = 2000;
constexpr int killsPerFile = 10; // Then another one: creating it and bringing it up to date are interrupted too.
constexpr int sessionLength = 8 * kindsOfSteps;
constexpr int longestWait = 30; // Milliseconds: about two steps.

} // namespace

/// A kill at any moment of anything that writes costs nothing that was reported as done, and leaves nothing behind.
class TestKill : public QObject
{
    Q_OBJECT

private:
    /// Of no file at first, and of one of each older version.
    struct Course {
        QString dump; ///< Empty: none.
        QList<Content> contents;
    };
    QList<Course> m_courses;
    std::unique_ptr<QTemporaryDir> m_folder;
    qsizetype m_done = 0; ///< So many steps are.
    qint64 m_acknowledged = 0;
    int m_journals = 0;
    int m_unfinished = 0;

    QString file() const { return m_folder->filePath(u"a.db"_s); }

    void beginAnew(const Course &course)
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_done = 0;
        if (!course.dump.isEmpty())
            makeOldFile(file(), course.dump);
        QFile::setPermissions(file(), QFile::ReadOwner | QFile::WriteOwner); // The program made it so.
    }

    QStringList arguments(qsizetype last) const
    {
        return {m_folder->path(), QString::number(m_done), QString::number(last)};
    }

    /// Kills "actor" so many milliseconds after it started, or after it has said as many lines.
    void actUntilKilled(int lines, int milliseconds)
    {
        QProcess actor;
        actor.start(QStringLiteral(ACTOR), arguments(sessionLength));
        QVERIFY(actor.waitForStarted());
        QByteArray said;
        while (said.count('\n') < lines && actor.state() == QProcess::Running && actor.waitForReadyRead())
            said += actor.readAllStandardOutput();
        for (QDeadlineTimer deadline(milliseconds); !deadline.hasExpired() && actor.state() == QProcess::Running;)
            actor.waitForReadyRead(static_cast<int>(deadline.remainingTime()));
        actor.kill();
        QVERIFY(actor.waitForFinished());
        said += actor.readAllStandardOutput();
        const QByteArray errors = actor.readAllStandardError();
        QVERIFY2(errors.isEmpty(), errors.constData());
        const qsizetype whole = said.lastIndexOf('\n', -1);
        const QByteArrayList saidLines = said.first(qMax(whole, 0)).split('\n');
        const qsizetype done = qMax(m_done, saidLines.last().toLongLong());
        m_acknowledged += done - m_done;
        m_done = done;
    }

    void everyFileIsPrivate()
    {
        QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QFileInfo info = files.nextFileInfo();
            const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
            const bool isLock = info.fileName().startsWith(u"a.db.lock"_s); // Names a process, and holds no text.
            QVERIFY2(isLock || !(info.permissions() & others), qPrintable(info.filePath()));
            m_journals += info.fileName() == u"a.db-journal"_s;
            m_unfinished += info.fileName().contains(u"unfinished"_s);
        }
    }

    void lookAfterKill(const Course &course)
    {
        everyFileIsPrivate();
        if (!QFileInfo::exists(file())) {
            QCOMPARE(m_done, 0);
            return;
        }
        QCOMPARE(faultsOf(m_folder->path(), Leftovers::Allowed), QString());
        Desk desk{.folder = m_folder->path(), .database = {}};
        const auto content = contentOf(desk);
        VERIFY_DONE(content);
        const bool isNext = m_done < sessionLength && *content == course.contents[m_done + 1];
        QVERIFY2(isNext || *content == course.contents[m_done],
            qPrintable(u"after %1 steps something is lost or half there"_s.arg(m_done)));
        m_done += isNext && *content != course.contents[m_done];
    }

    void goOnToTheEnd(const Course &course)
    {
        const qsizetype end = qMin(m_done + kindsOfSteps, qsizetype{sessionLength});
        QProcess actor;
        actor.start(QStringLiteral(ACTOR), arguments(end));
        QVERIFY(actor.waitForFinished());
        QVERIFY2(actor.exitCode() == 0, actor.readAllStandardError().constData());
        QCOMPARE(faultsOf(m_folder->path(), Leftovers::Wrong), QString());
        Desk desk{.folder = m_folder->path(), .database = {}};
        QVERIFY(contentOf(desk) == course.contents[end]);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QList<Step> steps = session(sessionLength, actorSeed);
        for (const QString &dump : {QString(), QStringLiteral(TEST_DATA "/datafiles/version-1.sql"),
                 QStringLiteral(TEST_DATA "/datafiles/version-2.sql"),
                 QStringLiteral(TEST_DATA "/datafiles/version-3.sql")})
            m_courses.append({.dump = dump, .contents = contents(dump, steps)});
    }

    void killedAtAnyMoment()
    {
        QRandomGenerator random(actorSeed);
        const int kills = Support::isSoak() ? manyKills : fewKills;
        for (int kill = 0; kill < kills; ++kill) {
            const Course &course = m_courses[kill / killsPerFile % m_courses.size()];
            if (kill % killsPerFile == 0)
                beginAnew(course);
            if (!QTest::currentTestFailed())
                actUntilKilled(random.bounded(5), random.bounded(longestWait));
            if (!QTest::currentTestFailed())
                lookAfterKill(course);
            if (kill % killsPerFile == killsPerFile - 1 && !QTest::currentTestFailed())
                goOnToTheEnd(course);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"after kill %1"_s.arg(kill)));
        }
        Support::figure("Kills of the program, at any moment of creating, updating, writing, importing, merging, "
                        "exporting, backing up and restoring",
            kills);
        Support::figure("kills amid a save", m_journals);
        Support::figure("kills after which a half-written file lay there, which a later start removed", m_unfinished);
        Support::figure("saves that were acknowledged before a kill", m_acknowledged);
        QVERIFY2(m_journals > 0 && m_unfinished > 0, "no kill came amid a save, so this shows nothing");
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
