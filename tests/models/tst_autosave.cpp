// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/autosave.h"
#include "models/workspace.h"
#include "smallguide.h"

#include <QDeadlineTimer>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace Domain;
using namespace Models;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// A store whose saves end when the test says so.
struct Store {
    std::vector<Autosave::Batch> batches;

    QFuture<Result<void>> save(Autosave::Batch batch)
    {
        batches.push_back(std::move(batch));
        promises.push_back(std::make_shared<QPromise<Result<void>>>());
        promises.back()->start();
        return promises.back()->future();
    }

    void succeed() { end({}); }

    void fail(const QString &why)
    {
        Result<void> result;
        result = std::unexpected(Error{u"cannot write"_s, u"starwright.db"_s, why});
        end(result);
    }

    /// Without a result, as a thread that goes away does.
    void giveUp() { promises.clear(); }

    /// "cache: text" for each answer of the last batch, sorted.
    QStringList saved() const
    {
        QStringList lines;
        for (const auto &[key, answer] : batches.back())
            lines.append(u"%1/%2: %3"_s.arg(key.guide, key.question, answer.parts[Part::Action]));
        lines.sort();
        return lines;
    }

private:
    void end(const Result<void> &result)
    {
        promises.back()->addResult(result);
        promises.back()->finish();
    }

    std::vector<std::shared_ptr<QPromise<Result<void>>>> promises;
};

QString whyOf(const Autosave &autosave)
{
    return autosave.status().error.value_or(Error()).why;
}

/// Only flush() saves, unless a test shortens a wait.
constexpr AutosaveTimes never{1h, 1h, 1h};

} // namespace

/// What reaches the store, and when, through failures and edits in between.
class TestAutosave : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = {};
        m_workspace = std::make_unique<Workspace>();
        m_workspace->open(smallGuide(), {});
    }

    void editsAreGathered()
    {
        const auto autosave = start({0ms, 1h, 1h});
        QVERIFY(autosave->isClean());
        write(u"cache"_s, u"a"_s);
        write(u"cache"_s, u"ab"_s);
        write(u"queue"_s, u"c"_s);
        QCOMPARE(autosave->status().state, SaveStatus::Pending);
        QTRY_COMPARE(m_store.batches.size(), 1U);
        QCOMPARE(m_store.saved(), (QStringList{u"small/cache: ab"_s, u"small/queue: c"_s}));
        QCOMPARE(autosave->status().state, SaveStatus::Saving);
        QVERIFY(!autosave->isClean());
        const QDateTime before = QDateTime::currentDateTimeUtc();
        m_store.succeed();
        QTRY_VERIFY(autosave->isClean());
        QCOMPARE(autosave->status().state, SaveStatus::Saved);
        QVERIFY(autosave->status().savedAt >= before);
    }

    // Steady typing must not put the save off.
    void theFirstEditStartsTheWait()
    {
        const auto autosave = start({250ms, 1h, 1h});
        const QDeadlineTimer deadline(5s);
        for (int key = 0; m_store.batches.empty() && !deadline.hasExpired(); ++key) {
            write(u"cache"_s, QString::number(key));
            QCoreApplication::processEvents();
        }
        QCOMPARE(m_store.batches.size(), 1U);
    }

    void oneSaveAtATime()
    {
        const auto autosave = start({0ms, 1h, 1h});
        write(u"cache"_s, u"a"_s);
        autosave->flush();
        write(u"cache"_s, u"ab"_s);
        QCoreApplication::processEvents(); // the wait for the second edit is over
        autosave->flush();
        QCOMPARE(m_store.batches.size(), 1U);
        m_store.succeed();
        QTRY_COMPARE(m_store.batches.size(), 2U);
        QCOMPARE(m_store.saved(), QStringList{u"small/cache: ab"_s});
        QCOMPARE(autosave->status().state, SaveStatus::Saving);
        m_store.succeed();
        QTRY_VERIFY(autosave->isClean());
    }

    void editsDuringASaveArePending()
    {
        const auto autosave = start(never);
        write(u"cache"_s, u"a"_s);
        autosave->flush();
        write(u"queue"_s, u"b"_s);
        m_store.succeed();
        QTRY_COMPARE(autosave->status().state, SaveStatus::Pending);
        QVERIFY(!autosave->isClean());
        autosave->flush();
        QCOMPARE(m_store.saved(), QStringList{u"small/queue: b"_s});
    }

    void aFailureIsKeptAndTriedAgain()
    {
        const auto autosave = start({1h, 0ms, 0ms});
        QSignalSpy changed(autosave.get(), &Autosave::statusChanged);
        write(u"cache"_s, u"a"_s);
        autosave->flush();
        for (std::size_t attempts = 1; attempts < 4; ++attempts) {
            QTRY_COMPARE(m_store.batches.size(), attempts);
            QCOMPARE(m_store.saved(), QStringList{u"small/cache: a"_s});
            m_store.fail(u"full"_s);
            QTRY_COMPARE(autosave->status().state, SaveStatus::Failed);
            QCOMPARE(whyOf(*autosave), u"full"_s);
            QVERIFY(!autosave->isClean());
        }
        QTRY_COMPARE(m_store.batches.size(), 4U);
        m_store.succeed();
        QTRY_COMPARE(autosave->status().state, SaveStatus::Saved);
        QCOMPARE(autosave->status().error, std::nullopt);
        QVERIFY(autosave->isClean());
        QCOMPARE(changed.count(), 4); // pending, saving, failed, saved: retries do not flicker
    }

    void laterRetriesWaitLonger()
    {
        const auto autosave = start({1h, 0ms, 1h});
        write(u"cache"_s, u"a"_s);
        autosave->flush();
        m_store.fail(u"full"_s);
        QTRY_COMPARE(m_store.batches.size(), 2U);
        m_store.fail(u"still full"_s);
        QTRY_COMPARE(whyOf(*autosave), u"still full"_s);
        QCoreApplication::processEvents();
        QCOMPARE(m_store.batches.size(), 2U);
    }

    void anEditTriesAgainSooner()
    {
        const auto autosave = start({0ms, 1h, 1h});
        write(u"cache"_s, u"a"_s);
        autosave->flush();
        m_store.fail(u"full"_s);
        QTRY_COMPARE(autosave->status().state, SaveStatus::Failed);
        write(u"queue"_s, u"b"_s);
        QCOMPARE(autosave->status().state, SaveStatus::Failed);
        QTRY_COMPARE(m_store.batches.size(), 2U);
        QCOMPARE(m_store.saved(), (QStringList{u"small/cache: a"_s, u"small/queue: b"_s}));
    }

    void newerTextWins()
    {
        const auto autosave = start(never);
        write(u"cache"_s, u"old"_s);
        write(u"queue"_s, u"kept"_s);
        autosave->flush();
        write(u"cache"_s, u"new"_s);
        m_store.fail(u"full"_s);
        QTRY_COMPARE(autosave->status().state, SaveStatus::Failed);
        autosave->flush();
        QCOMPARE(m_store.saved(), (QStringList{u"small/cache: new"_s, u"small/queue: kept"_s}));
    }

    void aSaveGivenUpIsAFailure()
    {
        const auto autosave = start(never);
        write(u"cache"_s, u"a"_s);
        autosave->flush();
        m_store.giveUp();
        QTRY_COMPARE(autosave->status().state, SaveStatus::Failed);
        QVERIFY(!autosave->isClean());
    }

    void anotherGuideLosesNothing()
    {
        const auto autosave = start(never);
        write(u"cache"_s, u"a"_s);
        Guide other = *smallGuide();
        other.id = u"other"_s;
        m_workspace->open(std::make_shared<const Guide>(other), {});
        write(u"cache"_s, u"b"_s);
        autosave->flush();
        QCOMPARE(m_store.saved(), (QStringList{u"other/cache: b"_s, u"small/cache: a"_s}));
    }

    void flushWithoutChangesSavesNothing()
    {
        const auto autosave = start(never);
        autosave->flush();
        QCOMPARE(m_store.batches.size(), 0U);
    }

    void aSaveThatEndsAtOnce()
    {
        Autosave autosave(
            m_workspace.get(), [](const Autosave::Batch &) { return QtFuture::makeReadyValueFuture(Result<void>()); },
            never);
        write(u"cache"_s, u"a"_s);
        autosave.flush();
        QTRY_VERIFY(autosave.isClean());
    }

private:
    std::unique_ptr<Autosave> start(AutosaveTimes times)
    {
        return std::make_unique<Autosave>(
            m_workspace.get(), [this](Autosave::Batch batch) { return m_store.save(std::move(batch)); }, times);
    }

    void write(const QString &question, const QString &text) { m_workspace->setText(question, Part::Action, text); }

    Store m_store;
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(TestAutosave)
#include "tst_autosave.moc"
