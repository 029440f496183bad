// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/everythingstore.h"

#include "datafolder.h"
#include "storage/answerstore.h"
#include "storage/versionstore.h"
#include "support/everythinggenerator.h"
#include "support/result.h"

using namespace Domain;
using namespace Qt::StringLiterals;
using Storage::Database;
using Storage::EverythingStore;

/// All of it comes back into another file, beside what is there, or none.
class TestEverythingStore : public QObject
{
    Q_OBJECT

private:
    DataFolder m_folder;

    static Everything generated(quint32 seed) { return Support::generatedEverything(9, seed); }

private Q_SLOTS:
    void cleanup() { QFile::remove(m_folder.file()); }

    void anEmptyFileTakesItAsItIs()
    {
        for (quint32 seed = 0; seed < 8; ++seed) {
            cleanup();
            VERIFY_DONE(EverythingStore(*m_folder.open()).restore(generated(seed)));
            const auto database = m_folder.open();
            QVERIFY(EverythingStore(*database).load() == generated(seed));
            VERIFY_DONE(database->check());
        }
    }

    void whatIsThereIsMerged()
    {
        for (quint32 seed = 0; seed < 8; ++seed) {
            cleanup();
            const auto database = m_folder.open();
            EverythingStore store(*database);
            VERIFY_DONE(store.restore(generated(seed)));
            const auto report = store.restore(generated(seed + 100));
            VERIFY_DONE(report);
            const Merge expected = merged(generated(seed), generated(seed + 100));
            QVERIFY(store.load() == expected.all);
            QCOMPARE(report->replaced, expected.report.replaced);
            const auto twice = store.restore(generated(seed + 100));
            VERIFY_DONE(twice);
            QCOMPARE(twice->versions, 0);
            QVERIFY(store.load() == expected.all);
        }
    }

    void tenThousandAnswersAndAMegabyte()
    {
        QRandomGenerator random(1);
        Everything many = Support::generatedEverything(10'000, 1);
        const AnswerKey longest = sortedKeys(many.answers).first();
        DatedAnswer answer = many.answers.value(longest);
        answer.present.answer.parts[Part::Notes] = Support::anyPlaneText(500'000, random);
        many.answers.insert(longest, answer);
        const auto database = m_folder.open();
        VERIFY_DONE(EverythingStore(*database).restore(many));
        QVERIFY(EverythingStore(*database).load() == many);
    }

    void nothingIsHalfRestored()
    {
        const auto database = m_folder.open();
        EverythingStore store(*database);
        VERIFY_DONE(store.restore(generated(1)));
        for (const auto &table : {u"answer"_s, u"version_block"_s, u"history_entry"_s, u"verdict"_s,
                 u"question_level"_s, u"interview"_s, u"planned_stage"_s, u"preference"_s}) {
            VERIFY_DONE(database->connection().run(
                u"CREATE TEMP TRIGGER refuse BEFORE INSERT ON %1 BEGIN SELECT RAISE(ABORT, 'not this'); END"_s.arg(
                    table)));
            const auto restored = store.restore(generated(2));
            QVERIFY2(!restored, qPrintable(table));
            QVERIFY(store.load() == generated(1));
            VERIFY_DONE(database->connection().run(u"DROP TRIGGER refuse"_s));
        }
    }

    void whatIsWrittenAfterwardsKeepsWhatWasRestored()
    {
        const auto database = m_folder.open();
        const Everything some = generated(1);
        VERIFY_DONE(EverythingStore(*database).restore(some));
        const AnswerKey key = sortedKeys(some.answers).first();
        const DatedAnswer before = some.answers.value(key);
        Answer after = before.present.answer;
        after.parts[Part::Action] += u'!';
        VERIFY_DONE(Storage::AnswerStore(*database).save({{key, after}}));
        QCOMPARE(Storage::VersionStore(*database).load(key), before.earlier + QList{before.present});
    }

    void timesGrowWhateverTheClockSays()
    {
        const auto database = m_folder.open();
        Storage::AnswerStore store(*database);
        const AnswerKey key{.guide = u"guide"_s, .question = u"first"_s};
        Answer answer;
        const QDateTime now(QDate(2026, 5, 4), QTime(9, 30), QTimeZone::UTC);
        for (int count = 0; count < 5; ++count) { // Each a day before the last.
            answer.parts[Part::Action] += u'x';
            VERIFY_DONE(store.save({{key, answer}}, {.at = now.addDays(-count), .isOneAct = false}));
        }
        const auto all = EverythingStore(*database).load();
        VERIFY_DONE(all);
        const DatedAnswer dated = all->answers.value(key);
        QCOMPARE(dated.present.answer, answer);
        QCOMPARE(dated.earlier.size(), 4);
        QCOMPARE(merged({}, *all).all.answers, all->answers); // The present one is the newest.
    }
};

QTEST_GUILESS_MAIN(TestEverythingStore)
#include "tst_everythingstore.moc"
