// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/failingdisk.h"
#include "faults/session.h"
#include "models/autosave.h"
#include "models/workspace.h"
#include "storage/answerstore.h"
#include "storage/worker.h"
#include "support/result.h"
#include "support/soak.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Faults;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Domain::Result;
using Storage::Database;

/// Whatever the disk refuses, it is said in plain words, nothing that was called saved is lost, nothing is half
/// there, and once the disk works again, so does the program.
class TestFailingDisk : public QObject
{
    Q_OBJECT

private:
    static constexpr quint32 seed = 20260302; // Any; the same one every time.
    const QString m_dump = QStringLiteral(TEST_DATA "/datafiles/version-1.sql");
    QList<Step> m_steps;
    QList<Content> m_contents;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ShimVfs> m_shim;
    std::unique_ptr<Database> m_database;
    int m_errors = 0;

    QString file() const { return m_folder->filePath(u"a.db"_s); }

    void saysWhatCanBeDone(const Domain::Error &error)
    {
        ++m_errors;
        QVERIFY2(!error.what.isEmpty() && error.where.contains(m_folder->path()), qUtf8Printable(error.text()));
        QVERIFY2(error.why.contains(u"; "_s) || error.why.contains(u". "_s), qUtf8Printable(error.text()));
    }

    /// As the window does: what cannot be written is opened for reading, and opened again when the person says so.
    Result<void> open()
    {
        auto opened = Database::open(file(), Database::Access::ReadWrite);
        if (!opened)
            return std::unexpected(opened.error());
        if ((*opened)->isReadOnly())
            return Domain::failure(u"cannot write"_s, file(), (*opened)->readOnlyReason());
        m_database = std::move(*opened);
        return {};
    }

    /// As if the program ended here and another one opened what is there.
    void lookAtCopy(qsizetype saved)
    {
        const QTemporaryDir folder;
        const QStringList names = QDir(m_folder->path()).entryList(QDir::Files);
        for (const QString &name : names)
            QVERIFY(QFile::copy(m_folder->filePath(name), folder.filePath(name)));
        m_shim->use(nullptr);
        const auto database = Database::open(folder.filePath(u"a.db"_s), Database::Access::ReadWrite);
        VERIFY_DONE(database);
        VERIFY_DONE((*database)->check());
        const auto content = Content::of(**database);
        VERIFY_DONE(content);
        QVERIFY2(*content == m_contents[saved] || *content == m_contents.value(saved + 1),
            qPrintable(u"%1 saves were called done"_s.arg(saved)));
    }

    /// Tries until it is done: with the fault, then with a disk that works again.
    template <typename Try>
    void insist(Try attempt, FailingDisk &disk, qsizetype saved)
    {
        Result<void> done = attempt();
        if (done)
            return;
        saysWhatCanBeDone(done.error());
        lookAtCopy(saved);
        m_shim->use(&disk);
        if (done = attempt(); done)
            return;
        saysWhatCanBeDone(done.error());
        disk.repair();
        VERIFY_DONE(attempt());
    }

    /// False where the session has no n-th act of that kind.
    bool run(const Fault &fault)
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_shim->use(nullptr);
        makeOldFile(file(), m_dump);
        FailingDisk disk(fault);
        m_shim->use(&disk);
        insist([this] { return open(); }, disk, 0);
        for (qsizetype place = 0; place < m_steps.size() && !QTest::currentTestFailed(); ++place)
            insist([&] { return m_steps[place](*m_database); }, disk, place);
        m_shim->use(nullptr);
        if (!QTest::currentTestFailed())
            lookAtEnd();
        m_database.reset();
        return disk.hasFailed();
    }

    void lookAtEnd()
    {
        VERIFY_DONE(m_database->check());
        m_database.reset();
        lookAtCopy(m_steps.size());
        VERIFY_DONE(open());
        QCOMPARE(*Content::of(*m_database), m_contents.last());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_steps = session(Support::isSoak() ? 24 : 8, seed);
        m_contents = contents(m_dump, m_steps);
        m_shim = std::make_unique<ShimVfs>();
    }

    void everyActMayFail_data()
    {
        QTest::addColumn<Act>("act");
        QTest::addColumn<int>("code");
        QTest::newRow("a full disk") << Act::Write << SQLITE_FULL;
        QTest::newRow("a write") << Act::Write << SQLITE_IOERR_WRITE;
        QTest::newRow("a sync") << Act::Sync << SQLITE_IOERR_FSYNC;
        QTest::newRow("an opening") << Act::Open << SQLITE_CANTOPEN;
        QTest::newRow("a truncation") << Act::Truncate << SQLITE_IOERR_TRUNCATE;
        QTest::newRow("a deletion") << Act::Delete << SQLITE_IOERR_DELETE;
    }

    void everyActMayFail()
    {
        QFETCH(const Act, act);
        QFETCH(const int, code);
        int runs = 0;
        const int step = Support::isSoak() || act != Act::Write ? 1 : 3;
        for (const Lasts lasts : {Lasts::Once, Lasts::UntilRepaired}) {
            for (int nth = 1;; nth += step) {
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
                m_folder = std::make_unique<QTemporaryDir>();
                FailingDisk disk({.act = act, .nth = nth, .code = code, .lasts = Lasts::UntilRepaired});
                m_shim->use(&disk);
                if (const auto opened = open(); !opened)
                    saysWhatCanBeDone(opened.error());
                wasReached = disk.hasFailed();
                m_database.reset();
                const QStringList names = QDir(m_folder->path()).entryList(QDir::Files);
                QVERIFY2(names.isEmpty() || names.contains(u"a.db"_s), qPrintable(names.join(u' ')));
                disk.repair();
                VERIFY_DONE(open());
                VERIFY_DONE(m_database->check());
                m_database.reset();
                QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"a.db"_s});
            }
        }
        m_shim->use(nullptr);
    }

    /// By itself, without a word from the person.
    void writingGoesOnWhenThereIsRoomAgain()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_shim->use(nullptr);
        VERIFY_DONE(open());
        m_database.reset();
        FailingDisk disk({.act = Act::Write, .nth = 1, .code = SQLITE_FULL, .lasts = Lasts::UntilRepaired});
        m_shim->use(&disk);
        {
            auto guide = std::make_shared<Domain::Guide>();
            guide->id = u"guide"_s;
            guide->questions.resize(1);
            guide->questions.first().id = u"first"_s;
            Models::Workspace workspace;
            workspace.open(guide, {});
            Storage::Worker worker(file(), Database::Access::ReadWrite);
            Models::Autosave autosave(&workspace,
                [&worker](const Models::Autosave::Batch &batch) {
                    return worker.run(
                        [batch](Database &database) { return Storage::AnswerStore(database).save(batch); });
                },
                {.delay = 1ms, .firstRetry = 1ms, .laterRetry = 1ms});
            workspace.setText(u"first"_s, Domain::Part::Action, u"Kept through a full disk"_s);
            QTRY_COMPARE(autosave.status().state, Models::SaveStatus::Failed);
            saysWhatCanBeDone(*autosave.status().error);
            QVERIFY2(autosave.status().error->why.contains(u"make room"_s), "what to do is not said");
            disk.repair();
            QTRY_COMPARE(autosave.status().state, Models::SaveStatus::Saved);
        }
        m_shim->use(nullptr);
        VERIFY_DONE(open());
        const auto answers = Storage::AnswerStore(*m_database).load(u"guide"_s);
        VERIFY_DONE(answers);
        QCOMPARE(answers->value(u"first"_s).parts[Domain::Part::Action], u"Kept through a full disk"_s);
        m_database.reset();
    }
};

QTEST_GUILESS_MAIN(TestFailingDisk)
#include "tst_failingdisk.moc"
