// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/worker.h"

#include "datafolder.h"
#include "storage/answerstore.h"
#include "storage/backups.h"
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

private:
    const AnswerKey here{u"guide"_s, u"here"_s};
    const AnswerKey elsewhere{u"guide"_s, u"elsewhere"_s};
    const AnswerKey later{u"guide"_s, u"later"_s};

    static std::function<Result<void>(Database &)> saving(const AnswerKey &key)
    {
        Answer answer;
        answer.parts[Part::Task] = key.question;
        return [key, answer](Database &database) { return AnswerStore(database).save({{key, answer}}); };
    }

    static Result<QSet<AnswerKey>> keysIn(Database &database)
    {
        return AnswerStore(database).loadAll().transform(
            [](const auto &answers) { return QSet<AnswerKey>(answers.keyBegin(), answers.keyEnd()); });
    }

    static QSet<AnswerKey> saved(const QString &file)
    {
        const auto database = Database::open(file, Database::Access::ReadWrite);
        return database ? keysIn(**database).value_or(QSet<AnswerKey>()) : QSet<AnswerKey>();
    }

    static void takeAway(const DataFolder &folder)
    {
        if (!QFile::remove(folder.file()))
            QSKIP("this system keeps a file from being replaced while it is open");
    }

    void replace(const DataFolder &folder) const
    {
        const QString other = folder.file(u"other"_s);
        VERIFY_DONE(Worker(other, Database::Access::ReadWrite).run(saving(elsewhere)).result());
        takeAway(folder);
        QVERIFY(QFile::rename(other, folder.file()));
    }

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

    // As a program does that keeps folders alike: the new file gets the old one's name while that is open.
    void aFileThatTakesItsPlaceIsJoined()
    {
        const DataFolder folder;
        int joined = 0;
        {
            Worker worker(folder.file(), Database::Access::ReadWrite, [&joined] { ++joined; });
            VERIFY_DONE(worker.run(saving(here)).result());
            replace(folder);
            VERIFY_DONE(worker.run(saving(later)).result());
            QCOMPARE(joined, 1);
        }
        QCOMPARE(saved(folder.file()), (QSet<AnswerKey>{here, elsewhere, later}));
        const auto backups = Storage::backupsOf(folder.file()); // The other file as it was.
        QCOMPARE(backups.size(), 1);
        QCOMPARE(saved(backups.first().file), QSet<AnswerKey>{elsewhere});
    }

    void alsoWhereNothingIsWrittenAfterwards()
    {
        const DataFolder folder;
        {
            Worker worker(folder.file(), Database::Access::ReadWrite);
            VERIFY_DONE(worker.run(saving(here)).result());
            replace(folder);
        }
        QCOMPARE(saved(folder.file()), (QSet<AnswerKey>{here, elsewhere}));
    }

    void aFileThatIsTakenAwayIsMadeAgainByTheNextEdit()
    {
        const DataFolder folder;
        {
            Worker worker(folder.file(), Database::Access::ReadWrite);
            VERIFY_DONE(worker.run(saving(here)).result());
            takeAway(folder);
            VERIFY_DONE(worker.run(saving(later)).result());
        }
        QCOMPARE(saved(folder.file()), (QSet<AnswerKey>{here, later}));
        {
            Worker worker(folder.file(), Database::Access::ReadWrite);
            VERIFY_DONE(worker.run(saving(here)).result());
            takeAway(folder);
        }
        QVERIFY2(!QFileInfo::exists(folder.file()), "nobody wrote any more, so nobody wants it back");
    }

    void whatCannotBeOpenedInItsPlaceIsNamed()
    {
        const DataFolder folder;
        Worker worker(folder.file(), Database::Access::ReadWrite);
        VERIFY_DONE(worker.run(saving(here)).result());
        takeAway(folder);
        folder.write("half of something");
        for (int attempt = 0; attempt < 2; ++attempt) {
            const auto refused = worker.run(saving(later)).result();
            QVERIFY(!refused);
            QCOMPARE(refused.error().where, folder.file());
            const auto backups = Storage::backupsOf(folder.file());
            QCOMPARE(backups.size(), 1);
            QCOMPARE(saved(backups.first().file), QSet<AnswerKey>{here});
            QVERIFY2(refused.error().why.contains(backups.first().file), qUtf8Printable(refused.error().why));
        }
        QCOMPARE(folder.bytes(), "half of something");
        QVERIFY(QFile::rename(folder.file(), folder.file(u"moved away"_s)));
        VERIFY_DONE(worker.run(saving(later)).result());
        QCOMPARE(worker.run(keysIn).result(), (QSet<AnswerKey>{here, later}));
    }
};

QTEST_GUILESS_MAIN(TestWorker)
#include "tst_worker.moc"
