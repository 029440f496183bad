// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/interviewstore.h"

#include "datafolder.h"
#include "support/historygenerator.h"
#include "support/result.h"

using namespace Domain;
using namespace Qt::StringLiterals;
using Storage::InterviewStore;

namespace
{

Interview interview(const QString &id)
{
    return {.id = id,
        .guide = u"guide"_s,
        .company = u"Harbour & Söhne"_s,
        .role = u"Backend Developer"_s,
        .stages = {{.stage = u"recruiter-screen"_s, .date = QDate(2026, 12, 3)},
            {.stage = u"system-design"_s, .date = {}}, {.stage = u"recruiter-screen"_s, .date = QDate(2024, 2, 29)}},
        .ownQuestions = {u"Who is on call?"_s, u""_s}};
}

} // namespace

/// Interviews come back with their stages and questions, in their order.
class TestInterviewStore : public QObject
{
    Q_OBJECT

private:
    DataFolder m_folder;

private Q_SLOTS:
    void cleanup() { QFile::remove(m_folder.file()); }

    void comeBackInOrder()
    {
        Interview bare;
        bare.id = u"a"_s;
        const QList<Interview> interviews{interview(u"z"_s), bare, interview(u"m"_s)};
        VERIFY_DONE(InterviewStore(*m_folder.open()).save(interviews));
        const auto database = m_folder.open();
        QCOMPARE(InterviewStore(*database).load(), interviews);
        VERIFY_DONE(database->check());
    }

    void newOnesReplaceTheOldOnes()
    {
        const auto database = m_folder.open();
        InterviewStore store(*database);
        VERIFY_DONE(store.save({interview(u"a"_s), interview(u"b"_s)}));
        Interview changed = interview(u"b"_s);
        changed.stages.removeFirst();
        VERIFY_DONE(store.save({changed}));
        QCOMPARE(store.load(), QList<Interview>{changed});
        VERIFY_DONE(store.save({}));
        QCOMPARE(store.load(), QList<Interview>{});
        QCOMPARE(database->connection().number(u"SELECT count(*) FROM planned_stage"_s), 0);
    }

    void anyTextIsKept()
    {
        QRandomGenerator random(3);
        QList<Interview> interviews;
        for (int number = 0; number < 30; ++number) {
            const auto text = [&random] { return Support::hostileText(20, random); };
            interviews += Interview{.id = QString::number(number) + text(),
                .guide = text(),
                .company = text(),
                .role = text(),
                .stages = {{.stage = text(), .date = QDate(1, 1, 1).addDays(random.bounded(3'000'000))}},
                .ownQuestions = {text(), text()}};
        }
        interviews.first().ownQuestions += QString(1'000'000, u'q');
        VERIFY_DONE(InterviewStore(*m_folder.open()).save(interviews));
        QCOMPARE(InterviewStore(*m_folder.open()).load(), interviews);
    }

    void allOrNone()
    {
        const auto database = m_folder.open();
        InterviewStore store(*database);
        const QList<Interview> old{interview(u"a"_s)};
        VERIFY_DONE(store.save(old));
        QVERIFY(!store.save({interview(u"b"_s), interview(u"b"_s)}));
        QCOMPARE(store.load(), old);
    }
};

QTEST_GUILESS_MAIN(TestInterviewStore)
#include "tst_interviewstore.moc"
