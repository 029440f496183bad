// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/failingdisk.h"
#include "faults/faultysession.h"
#include "models/autosave.h"
#include "models/workspace.h"
#include "storage/answerstore.h"
#include "storage/worker.h"
#include "support/result.h"
#include "support/soak.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Faults;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Storage::Database;

/// Whatever the disk refuses, it is said in plain words, nothing that was called saved is lost, nothing is half
/// there, and once the disk works again, so does the program.
class TestFailingDisk : public QObject
{
    Q_OBJECT

private:
    static constexpr quint32 seed = 20260302; // Any; the same one every time.
    const QString m_dump = QStringLiteral(TEST_DATA "/datafiles/version-3.sql");
    Plan m_plan;
    std::unique_ptr<ShimVfs> m_shim;
    int m_errors = 0;

    /// The failing disk as the trouble of a session.
    class DiskTrouble : public Trouble
    {
    public:
        DiskTrouble(ShimVfs &shim, const Fault &fault) : m_shim(shim), m_disk(fault) { }
        void begin() override { m_shim.use(&m_disk); }
        void pause() override { m_shim.use(nullptr); }
        void repair() override { m_disk.repair(); }
        bool hasStruck() const override { return m_disk.hasFailed(); }

    private:
        ShimVfs &m_shim;
        FailingDisk m_disk;
    };

    void saysWhatCanBeDone(const Domain::Error &error, const QString &folder)
    {
        ++m_errors;
        QCOMPARE(faultIn(error, folder), QString());
    }

    /// False where the session has no n-th act of that kind.
    bool run(const Fault &fault)
    {
        DiskTrouble trouble(*m_shim, fault);
        const Course course = goThrough(m_plan, trouble);
        m_errors += course.errors;
        if (!course.fault.isEmpty())
            QTest::qFail(qUtf8Printable(course.fault), __FILE__, __LINE__);
        return course.wasStruck;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_plan = Plan::of(m_dump, Support::isSoak() ? 2 * kindsOfSteps : kindsOfSteps, seed);
        m_shim = std::make_unique<ShimVfs>();
    }

    void everyActMayFail_data()
    {
        QTest::addColumn<Act>("act");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("share"); // Of the suite: one of about half as many.
        QTest::newRow("a full disk") << Act::Write << SQLITE_FULL << 40;
        QTest::newRow("a write") << Act::Write << SQLITE_IOERR_WRITE << 40;
        QTest::newRow("a sync") << Act::Sync << SQLITE_IOERR_FSYNC << 6;
        QTest::newRow("an opening") << Act::Open << SQLITE_CANTOPEN << 4;
        QTest::newRow("a truncation") << Act::Truncate << SQLITE_IOERR_TRUNCATE << 1;
        QTest::newRow("a lock") << Act::Lock << SQLITE_IOERR_LOCK << 80;
        QTest::newRow("a lock that another has for long") << Act::Lock << SQLITE_BUSY << 80;
        QTest::newRow("a deletion") << Act::Delete << SQLITE_IOERR_DELETE << 1;
    }

    void everyActMayFail()
    {
        QFETCH(const Act, act);
        QFETCH(const int, code);
        QFETCH(const int, share);
        int runs = 0;
        QRandomGenerator random(seed);
        const int longest = Support::isSoak() ? 1 : share * Support::slowdown;
        for (const Lasts lasts : {Lasts::Once, Lasts::UntilRepaired}) {
            for (int nth = 1;; nth += random.bounded(1, longest + 1)) {
                const bool wasReached = run({.act = act, .nth = nth, .code = code, .lasts = lasts});
                if (QTest::currentTestFailed())
                    QFAIL(qPrintable(u"at act %1"_s.arg(nth)));
                if (!wasReached)
                    break;
                ++runs;
            }
        }
        QVERIFY2(m_shim->opened() > 0, "Qt's driver has another SQLite than this test, so this shows nothing");
        QVERIFY(runs > 0);
        const QString kind = QString::fromUtf8(QTest::currentDataTag());
        Support::figure(qPrintable(u"Sessions with a failing disk: %1"_s.arg(kind)), runs);
    }

    void everyErrorIsCounted()
    {
        QVERIFY(m_errors > 0);
        Support::figure("errors in them, each of which says what can be done", m_errors);
    }

    /// A new file is there as a whole or not at all, and nothing else is left behind.
    void makingTheFileMayFail()
    {
        for (const auto &[act, code] : {std::pair(Act::Write, SQLITE_FULL), std::pair(Act::Sync, SQLITE_IOERR_FSYNC),
                 std::pair(Act::Open, SQLITE_CANTOPEN), std::pair(Act::Delete, SQLITE_IOERR_DELETE)}) {
            bool wasReached = true;
            for (int nth = 1; wasReached; ++nth) {
                const QTemporaryDir folder;
                Desk desk{.folder = folder.path(), .database = {}};
                FailingDisk disk({.act = act, .nth = nth, .code = code, .lasts = Lasts::UntilRepaired});
                m_shim->use(&disk);
                if (const auto opened = desk.open(); !opened)
                    saysWhatCanBeDone(opened.error(), folder.path());
                wasReached = disk.hasFailed();
                desk.database.reset();
                const QStringList names = QDir(folder.path()).entryList(QDir::Files);
                QVERIFY2(names.isEmpty() || names.contains(u"a.db"_s), qPrintable(names.join(u' ')));
                disk.repair();
                VERIFY_DONE(desk.open());
                desk.database.reset();
                QCOMPARE(faultsOf(folder.path(), Leftovers::Wrong), QString());
            }
        }
        m_shim->use(nullptr);
    }

    /// By itself, without a word from the person.
    void writingGoesOnWhenThereIsRoomAgain()
    {
        const QTemporaryDir folder;
        Desk desk{.folder = folder.path(), .database = {}};
        m_shim->use(nullptr);
        VERIFY_DONE(desk.open());
        desk.database.reset();
        FailingDisk disk({.act = Act::Write, .nth = 1, .code = SQLITE_FULL, .lasts = Lasts::UntilRepaired});
        m_shim->use(&disk);
        {
            auto guide = std::make_shared<Domain::Guide>();
            guide->id = u"guide"_s;
            guide->questions.resize(1);
            guide->questions.first().id = u"first"_s;
            Models::Workspace workspace;
            workspace.open(guide, {});
            Storage::Worker worker(desk.file(), Database::Access::ReadWrite);
            Models::Autosave autosave(&workspace,
                [&worker](const Models::Autosave::Batch &batch) {
                    return worker.run(
                        [batch](Database &database) { return Storage::AnswerStore(database).save(batch); });
                },
                {.delay = 1ms, .firstRetry = 1ms, .laterRetry = 1ms});
            workspace.setText(u"first"_s, Domain::Part::Action, u"Kept through a full disk"_s);
            QTRY_COMPARE(autosave.status().state, Models::SaveStatus::Failed);
            saysWhatCanBeDone(*autosave.status().error, folder.path());
            QVERIFY2(autosave.status().error->why.contains(u"make room"_s), "what to do is not said");
            disk.repair();
            QTRY_COMPARE(autosave.status().state, Models::SaveStatus::Saved);
        }
        m_shim->use(nullptr);
        VERIFY_DONE(desk.open());
        const auto answers = Storage::AnswerStore(*desk.database).load(u"guide"_s);
        VERIFY_DONE(answers);
        QCOMPARE(answers->value(u"first"_s).parts[Domain::Part::Action], u"Kept through a full disk"_s);
    }
};

QTEST_GUILESS_MAIN(TestFailingDisk)
#include "tst_failingdisk.moc"
