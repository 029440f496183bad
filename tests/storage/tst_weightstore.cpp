// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/weightstore.h"

#include "datafolder.h"
#include "storage/preferencestore.h"
#include "support/result.h"

using namespace Domain;
using namespace Qt::StringLiterals;
using Storage::PreferenceStore;
using Storage::WeightStore;

/// Weights come back to the last digit, and nonsense in their place does no harm.
class TestWeightStore : public QObject
{
    Q_OBJECT

private:
    DataFolder m_folder;

private Q_SLOTS:
    void cleanup() { QFile::remove(m_folder.file()); }

    void areThoseOfTheProgramAtFirst() { QCOMPARE(WeightStore(*m_folder.open()).load(), Weights{}); }

    void comeBackExactly()
    {
        Weights weights;
        weights[Term::Set] = 0;
        weights[Term::Soon] = 1.0 / 3;
        weights[Term::Answer] = 1e300;
        VERIFY_DONE(WeightStore(*m_folder.open()).save(weights));
        QCOMPARE(WeightStore(*m_folder.open()).load(), weights);
    }

    void whatIsNoWeightIsPassedOver()
    {
        const auto database = m_folder.open();
        for (const QString &value : {u"much"_s, u""_s, u"-1"_s, u"nan"_s, u"inf"_s}) {
            VERIFY_DONE(PreferenceStore(*database).set(u"priority.evidence"_s, value));
            QCOMPARE(WeightStore(*database).load(), Weights{});
        }
        VERIFY_DONE(PreferenceStore(*database).set(u"priority.evidence"_s, u"7"_s));
        QCOMPARE((*WeightStore(*database).load())[Term::Evidence], 7.0);
    }

    void allOrNone()
    {
        const auto database = m_folder.open();
        VERIFY_DONE(database->connection().run(
            u"CREATE TEMP TRIGGER refuse BEFORE INSERT ON preference WHEN NEW.name = 'priority.redFlags' BEGIN SELECT "
            "RAISE(ABORT, 'not this one'); END"_s));
        Weights weights;
        weights[Term::Set] = 9;
        QVERIFY(!WeightStore(*database).save(weights));
        QCOMPARE(WeightStore(*database).load(), Weights{});
    }
};

QTEST_GUILESS_MAIN(TestWeightStore)
#include "tst_weightstore.moc"
