// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/answerstore.h"
#include "storage/filelock.h"
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

/// Types into two answers as the window does, a save every 10 ms, and prints the number of each save that is done.
class Typist : public QObject
{
public:
    explicit Typist(const QString &file) : m_worker(file, Database::Access::ReadWrite)
    {
        connect(&m_timer, &QTimer::timeout, this, &Typist::type);
        m_worker.run([](Database &database) { return AnswerStore(database).load(Support::firstTyped); })
            .then(this, [this](const Domain::Result<Domain::Answer> &answer) { start(answer); });
    }

private:
    void start(const Domain::Result<Domain::Answer> &answer)
    {
        if (!answer)
            return fail(answer.error());
        m_count = Support::countOf(*answer);
        m_timer.start(10ms);
    }

    void type()
    {
        const int count = ++m_count;
        const Domain::Answer answer = Support::typedAnswer(count);
        m_worker
            .run([answer](Database &database) {
                return AnswerStore(database).save({{Support::firstTyped, answer}, {Support::secondTyped, answer}});
            })
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
