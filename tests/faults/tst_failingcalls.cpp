// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/failingcalls.h"
#include "support/soak.h"

#include <QRandomGenerator>
#include <QTest>
#include <cerrno>

using namespace Faults;
using namespace Qt::StringLiterals;

/// Backups, restores and exports are files that the program itself makes, writes, syncs and names. Whatever of that
/// the system refuses, it is said in plain words, nothing is lost or half there, and no file is left behind.
class TestFailingCalls : public QObject
{
    Q_OBJECT

private:
    static constexpr quint32 seed = 20260303; // Any; the same one every time.
    Plan m_plan;
    int m_errors = 0;

    /// False where the session has no n-th call of that kind.
    bool run(Call call, int nth, int error, bool once)
    {
        FailingCalls trouble(call, nth, error, once);
        const Course course = goThrough(m_plan, trouble);
        m_errors += course.errors;
        if (!course.fault.isEmpty())
            QTest::qFail(qUtf8Printable(course.fault), __FILE__, __LINE__);
        return course.wasStruck;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_plan = Plan::of(QStringLiteral(TEST_DATA "/datafiles/version-1.sql"),
            Support::isSoak() ? 2 * kindsOfSteps : kindsOfSteps, seed);
    }

    void everyCallMayFail_data()
    {
        QTest::addColumn<Call>("call");
        QTest::addColumn<int>("error");
        QTest::newRow("a full disk") << Call::Write << ENOSPC;
        QTest::newRow("a write") << Call::Write << EIO;
        QTest::newRow("a sync") << Call::Sync << EIO;
        QTest::newRow("making a file") << Call::Create << EACCES;
        QTest::newRow("making a file on a full disk") << Call::Create << ENOSPC;
        QTest::newRow("a new name") << Call::Rename << EIO;
        QTest::newRow("a second name") << Call::Link << EIO;
        QTest::newRow("making a folder") << Call::MakeFolder << EACCES;
    }

    void everyCallMayFail()
    {
        QFETCH(const Call, call);
        QFETCH(const int, error);
        QRandomGenerator random(seed);
        const int share = call == Call::Sync || call == Call::Create ? 6 : 1;
        const int longest = Support::isSoak() ? 1 : share * Support::slowdown;
        int runs = 0;
        for (const bool once : {true, false}) {
            for (int nth = 1; run(call, nth, error, once); nth += random.bounded(1, longest + 1), ++runs) {
                if (QTest::currentTestFailed())
                    QFAIL(qPrintable(u"at call %1"_s.arg(nth)));
            }
        }
        QVERIFY(!QTest::currentTestFailed());
        QVERIFY(runs > 0);
        const QString kind = QString::fromUtf8(QTest::currentDataTag());
        Support::figure(qPrintable(u"Sessions with a system that refuses: %1"_s.arg(kind)), runs);
    }

    void everyErrorIsCounted()
    {
        QVERIFY(m_errors > 0);
        Support::figure("errors in those sessions, each of which says what can be done", m_errors);
    }
};

QTEST_GUILESS_MAIN(TestFailingCalls)
#include "tst_failingcalls.moc"
