// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/worker.h"

#include "datafolder.h"
#include "storage/answerstore.h"
#include "support/result.h"

#include <QThread>

using namespace Domain;
using namespace Qt::StringLiterals;
using Storage::AnswerStore;
using Storage::Database;
using Storage::Worker;

/// Jobs run one after the other in one thread of their own.
class TestWorker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resultsComeBack()
    {
        const DataFolder folder;
        Worker worker(folder.file(), Database::Access::ReadWrite);
        Answer answer;
        answer.parts[Part::Task] = u"text"_s;
        const AnswerKey key{u"guide"_s, u"question"_s};
        auto saved = worker.run([&](Database &database) { return AnswerStore(database).save({{key, answer}}); });
        auto loaded = worker.run([&](Database &database) { return AnswerStore(database).load(key); });
        VERIFY_DONE(saved.result());
        QCOMPARE(loaded.result(), answer);
    }

    void oneThreadInTheGivenOrder()
    {
        const DataFolder folder;
        Worker worker(folder.file(), Database::Access::ReadWrite);
        QList<int> order;
        QSet<QThread *> threads;
        QFuture<Result<void>> last;
        for (int job = 0; job < 50; ++job) {
            last = worker.run([&order, &threads, job](Database &) -> Result<void> {
                order += job;
                threads += QThread::currentThread();
                return {};
            });
        }
        VERIFY_DONE(last.result());
        QCOMPARE(order.size(), 50);
        QVERIFY(std::ranges::is_sorted(order));
        QCOMPARE(threads.size(), 1);
        QVERIFY(!threads.contains(QThread::currentThread()));
    }

    void whatIsQueuedIsFinished()
    {
        const DataFolder folder;
        int done = 0;
        {
            Worker worker(folder.file(), Database::Access::ReadWrite);
            for (int job = 0; job < 20; ++job) {
                worker.run([&done](Database &database) -> Result<void> {
                    ++done;
                    return database.check();
                });
            }
        }
        QCOMPARE(done, 20);
    }

    void failureToOpenReachesEveryJobUntilItIsMended()
    {
        const DataFolder folder;
        folder.write("this is no database");
        Worker worker(folder.file(), Database::Access::ReadWrite);
        const auto job = [](Database &database) -> Result<QString> { return database.file(); };
        for (int attempt = 0; attempt < 2; ++attempt) {
            const auto outcome = worker.run(job).result();
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().where, folder.file());
        }
        QVERIFY(QFile::remove(folder.file()));
        QCOMPARE(worker.run(job).result(), folder.file());
    }
};

QTEST_GUILESS_MAIN(TestWorker)
#include "tst_worker.moc"
