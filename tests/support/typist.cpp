// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/answerstore.h"
#include "storage/filelock.h"
#include "storage/historystore.h"
#include "storage/verdictstore.h"
#include "storage/worker.h"
#include "support/typing.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QTimer>

using namespace std::chrono_literals;
using Storage::AnswerStore;
using Storage::Database;

namespace
{

Domain::Result<int> countIn(Database &database)
{
    const auto answer = AnswerStore(database).load(Support::firstTyped);
    const auto history = Storage::HistoryStore(database).load();
    const auto verdicts = Storage::VerdictStore(database).load(Support::firstTyped.guide);
    if (!answer || !history || !verdicts)
        return std::unexpected(!answer ? answer.error() : (!history ? history.error() : verdicts.error()));
    int count = qMax(Support::countOf(*answer), Support::countOf(*history));
    for (const auto &lines : *verdicts) {
        for (const auto &[key, verdict] : lines.asKeyValueRange())
            count = qMax(count, key.toInt());
    }
    return count;
}

// The line that was pinned the last time is not any more: both are done or neither.
Domain::Result<void> pin(Database &database, int count)
{
    const auto before = QString::number(Support::lastOf(Support::Typed::Verdicts, count - 1));
    return Storage::VerdictStore(database).save(
        {{.question = Support::firstTyped, .lineKey = before, .verdict = Domain::Verdict::None},
            {.question = Support::firstTyped, .lineKey = QString::number(count), .verdict = Domain::Verdict::Pinned}});
}

Domain::Result<void> save(Database &database, int count)
{
    const Domain::Answer answer = Support::typedAnswer(count);
    switch (Support::kindOf(count)) {
    case Support::Typed::Answers:
        return AnswerStore(database).save({{Support::firstTyped, answer}, {Support::secondTyped, answer}});
    case Support::Typed::History:
        return Storage::HistoryStore(database).save(Support::typedHistory(count));
    case Support::Typed::Verdicts:
        return pin(database, count);
    }
    return {};
}

/// Types into two answers as the window does, imports histories and gives verdicts in turn, a save every 10 ms, and
/// prints the number of each save that is done.
class Typist : public QObject
{
public:
    explicit Typist(const QString &file) : m_worker(file, Database::Access::ReadWrite)
    {
        connect(&m_timer, &QTimer::timeout, this, &Typist::type);
        m_worker.run(countIn).then(this, [this](const Domain::Result<int> &count) { start(count); });
    }

private:
    void start(const Domain::Result<int> &count)
    {
        if (!count)
            return fail(count.error());
        m_count = *count;
        m_timer.start(10ms);
    }

    void type()
    {
        const int count = ++m_count;
        m_worker.run([count](Database &database) { return save(database, count); })
            .then(this, [this, count](const Domain::Result<void> &saved) {
                if (!saved)
                    return fail(saved.error());
                m_output << count << Qt::endl;
            });
    }

    static void fail(const Domain::Error &error)
    {
        QTextStream(stderr) << error.text() << Qt::endl;
        QCoreApplication::exit(1);
    }

    QTextStream m_output{stdout};
    QTimer m_timer;
    int m_count = 0;
    Storage::Worker m_worker;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString file = QCoreApplication::arguments().value(1);
    const auto lock = Storage::FileLock::tryTake(file);
    if (!lock) {
        QTextStream(stderr) << lock.error().text() << Qt::endl;
        return 1;
    }
    const Typist typist(file);
    return QCoreApplication::exec();
}
