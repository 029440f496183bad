// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/day.h"
#include "support/soak.h"

#include <QTest>

/// A day of work in fast forward: whatever a person does, in any order, comes out as a simple model says, in the
/// window and in the file.
class TestDayOfWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void day_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= (Support::isSoak() ? 20U : 1U); ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void day()
    {
        QFETCH(quint32, seed);
        const int operations = Support::isSoak() ? 5'000 : 2'000;
        Load::Day day(seed);
        const QList<Load::Operation> all = Load::writing() + Load::reading() + Load::preparing() + Load::keeping();
        QStringList trail;
        for (int count = 1; count <= operations; ++count) {
            trail.append(Load::doOne(all, day));
            QString found = differenceInEditors(day);
            if (found.isEmpty() && day.chance(8))
                found = difference(day);
            if (found.isEmpty() && day.chance(150))
                found = differenceOnReopening(day);
            QVERIFY2(found.isEmpty(),
                qUtf8Printable(QStringLiteral("%1\nseed %2, operation %3, the last ones: %4")
                        .arg(found)
                        .arg(seed)
                        .arg(count)
                        .arg(trail.last(qMin(20, trail.size())).join(QStringLiteral(", ")))));
        }
        QCOMPARE(differenceOnReopening(day), QString());
        m_done += operations;
    }

    void tellsFigures() { Support::figure("Operations of a day of work, in the window's models and the file", m_done); }

private:
    qint64 m_done = 0;
};

QTEST_MAIN(TestDayOfWork)
#include "tst_dayofwork.moc"
